using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Between entries and rows.</summary>
internal static class EntrySeal
{
    public static RevisionRow Seal(OpenJournal journal, Guid id, int revision, Guid saveId, EntryHeader header, string text) => new()
    {
        JournalId = journal.Id.Value,
        RecordId = id,
        Revision = revision,
        SaveId = saveId,
        Header = SealedJson.Seal(journal.Keys.Header, PlaceOf(journal, id, Field.Header, revision), header, EntryHeaderJson.Default.EntryHeader),
        Body = SealedText.Seal(journal.Keys.Body, PlaceOf(journal, id, Field.Body, revision), text),
    };

    /// <summary>Null when the header does not open.</summary>
    public static EntryHeader? OpenHeader(OpenJournal journal, Guid id, int revision, byte[] header) =>
        SealedJson.Open(journal.Keys.Header, PlaceOf(journal, id, Field.Header, revision), header, EntryHeaderJson.Default.EntryHeader);

    /// <summary>False where its header does not open: then neither does its text.</summary>
    public static bool IsExtraLocked(OpenJournal journal, RecordRow row) => OpenHeader(journal, row.Id, row.Revision, row.Header) is { ExtraLocked: true };

    /// <summary>Null when header or body do not open.</summary>
    public static Entry? Open(OpenJournal journal, RevisionRow row) =>
        OpenHeader(journal, row.RecordId, row.Revision, row.Header) is { } header
        && SealedText.Open(journal.Keys.Body, PlaceOf(journal, row.RecordId, Field.Body, row.Revision), row.Body) is { } text
            ? header.ToEntry(row.RecordId, row.Revision, text)
            : null;

    private static Place PlaceOf(OpenJournal journal, Guid id, Field field, int revision) =>
        Place.Of(journal.Id, id, RecordKind.Entry, field, revision);
}
