using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>Between drafts and rows.</summary>
internal static class DraftSeal
{
    public static DraftRow Seal(OpenJournal journal, Guid id, int revision, DraftHeader header, string text, long goneAfter) => new()
    {
        JournalId = journal.Id.Value,
        Id = id,
        Revision = revision,
        Header = SealedJson.Seal(journal.Keys.Header, PlaceOf(journal, id, Field.Header, revision), header, DraftHeaderJson.Default.DraftHeader),
        Body = SealedText.Seal(journal.Keys.Body, PlaceOf(journal, id, Field.Body, revision), text),
        GoneAfter = goneAfter,
    };

    /// <summary>Null when it does not open.</summary>
    public static DraftHeader? OpenHeader(OpenJournal journal, Guid id, int revision, byte[] header) =>
        SealedJson.Open(journal.Keys.Header, PlaceOf(journal, id, Field.Header, revision), header, DraftHeaderJson.Default.DraftHeader);

    /// <summary>Null when header or body do not open.</summary>
    public static Draft? Open(OpenJournal journal, DraftRow row) =>
        OpenHeader(journal, row.Id, row.Revision, row.Header) is { } header
        && SealedText.Open(journal.Keys.Body, PlaceOf(journal, row.Id, Field.Body, row.Revision), row.Body) is { } text
            ? new Draft(new DraftId(row.Id), new EntryId(header.Entry), header.Base, header.Day, text, header.Kept) { Marks = header.Marks, CheckIn = header.CheckIn, GoneAfter = DateTimeOffset.FromUnixTimeSeconds(row.GoneAfter) }
            : null;

    private static Place PlaceOf(OpenJournal journal, Guid id, Field field, int revision) =>
        Place.Of(journal.Id, id, RecordKind.Draft, field, revision);
}
