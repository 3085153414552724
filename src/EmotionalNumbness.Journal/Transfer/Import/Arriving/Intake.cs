using System.Text.Json;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Tags;
using EmotionalNumbness.Journal.Transfer.Import.Own;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Transfer.Import.Arriving;

/// <summary>Decides what of a file is new and how it will stand here. A preview and an import go through the same decisions.</summary>
internal sealed class Intake(WhatIsThere there, ImportChoices choices, ImportReport report, DateTimeOffset now)
{
    private readonly Dictionary<Guid, Guid> renamed = [];
    private (Guid Id, Guid? As)? latest;

    public IntakeTally Tally { get; } = new(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-ImportResult.RecentDays));

    /// <summary>Nothing for a duplicate or what was not chosen.</summary>
    public IEnumerable<Arrival> Take(ImportedItem item) => item switch
    {
        ImportedEntry entry => Entry(entry),
        ImportedCheckIn checkIn => CheckIn(checkIn),
        OwnRevision revision => Revision(revision),
        OwnCheckIn checkIn => CheckIn(checkIn.CheckIn),
        OwnRecord record => Record(record),
        OwnDraft draft => Draft(draft),
        _ => [],
    };

    private IEnumerable<Arrival> Entry(ImportedEntry entry)
    {
        Tally.Tags(entry.Tags);
        if (!IsChosen(entry.Tags) || !IsNew(entry.Source))
            return [];
        var tags = entry.IsStarred && choices.TagForStarred is { } star ? TagList.Of([.. entry.Tags, star]) : TagList.Of(entry.Tags);
        report.Drop(Dropped.Stars, entry.IsStarred && choices.TagForStarred is null ? 1 : 0);
        // Where only the day is known, "first saved" is now: a day that differs from it shows no time.
        var header = new EntryHeader(entry.Day, entry.At ?? now, (entry.SavedAt ?? entry.At ?? now).ToUniversalTime())
            .Marked(new EntryMarks { Tags = tags, Source = entry.Source });
        var id = there.Take(RandomId.New());
        Tally.Entry(entry.Day, id);
        return [new Arrival.Revision(id, 1, true, header, entry.Text)];
    }

    private IEnumerable<Arrival> CheckIn(ImportedCheckIn row)
    {
        Tally.Tags(row.Tags);
        if (row.Mood.Length > 0 && !choices.Moods.ContainsKey(row.Mood))
            Tally.UnmappedMood(row.Mood);
        if (!IsChosen(row.Tags) || !IsNew(row.Source))
            yield break;
        var day = DateOnly.FromDateTime(row.At.DateTime);
        EntryId? entry = null;
        // A check-in here has no room for prose, so the note becomes an entry, and so do scales that no question here asks for.
        if (NoteOf(row) is { Length: > 0 } note)
        {
            entry = new EntryId(there.Take(RandomId.New()));
            var header = new EntryHeader(day, row.At, row.At.ToUniversalTime()).Marked(new EntryMarks { Source = SourceId.Of(ImportFormat.Daylio, $"note|{row.Source}") });
            Tally.Entry(day, entry.Value.Value);
            yield return new Arrival.Revision(entry.Value.Value, 1, true, header, note);
        }

        Tally.CheckIn(day);
        yield return Stored(new CheckIn
        {
            Id = new CheckInId(there.Take(RandomId.New())),
            Entry = entry,
            Day = day,
            At = row.At,
            Pleasantness = choices.Moods.TryGetValue(row.Mood, out var pleasant)
                ? Answer.Of(Math.Clamp(pleasant, CheckIns.CheckIn.LeastPleasant, CheckIns.CheckIn.MostPleasant))
                : Answer.NotAsked<int>(),
            OwnWords = row.Mood.Length > 0 ? [row.Mood] : [],
            Tags = TagList.Of(row.Tags),
            Source = row.Source,
        });
    }

    private IEnumerable<Arrival> Revision(OwnRevision revision)
    {
        if (latest?.Id == revision.Id)
            return latest.Value.As is { } known ? [new Arrival.Revision(known, revision.Revision, false, revision.Header, revision.Body)] : [];
        latest = (revision.Id, null);
        Tally.Tags(revision.Header.Tags);
        if (there.Has(revision.Id) || !there.IsNew(revision.Header.Source))
        {
            Tally.Duplicate();
            return [];
        }

        var id = there.Take(revision.Id);
        renamed[revision.Id] = id;
        if (revision.Header.ExtraLocked)
            there.Lock(id);
        latest = (revision.Id, id);
        Tally.Entry(revision.Header.Day, id);
        // Under another id, the source is what a second import would know it by.
        var header = id == revision.Id ? revision.Header
            : revision.Header with { Source = revision.Header.Source ?? SourceId.Of(ImportFormat.Own, revision.Id.ToString("N")) };
        return [new Arrival.Revision(id, revision.Revision, true, header, revision.Body)];
    }

    private IEnumerable<Arrival> CheckIn(CheckIn checkIn)
    {
        Tally.Tags(checkIn.Tags);
        if (there.Has(checkIn.Id.Value) || !there.IsNew(checkIn.Source))
        {
            Tally.Duplicate();
            return [];
        }

        var id = there.Take(checkIn.Id.Value);
        EntryId? with = checkIn.Entry is { } entry ? new EntryId(renamed.GetValueOrDefault(entry.Value, entry.Value)) : null;
        Tally.CheckIn(checkIn.Day);
        return
        [
            Stored(checkIn with
            {
                Id = new CheckInId(id),
                Entry = with,
                IsExtraLocked = checkIn.IsExtraLocked || there.IsLocked(with),
                Source = id == checkIn.Id.Value ? checkIn.Source : checkIn.Source ?? SourceId.Of(ImportFormat.Own, checkIn.Id.ToString()),
            }),
        ];
    }

    private IEnumerable<Arrival> Record(OwnRecord record)
    {
        var id = record.IsOnly || !there.Has(record.Id) ? record.Id : Guid.Empty;
        // Of what there is one of, the journal's own stays.
        if (id == Guid.Empty || there.Take(id) != id)
        {
            Tally.Duplicate();
            return [];
        }

        Tally.Other();
        return [new Arrival.Record(record.Kind, id, record.IsOnly, record.Json)];
    }

    private IEnumerable<Arrival> Draft(OwnDraft draft)
    {
        var header = draft.Header with { Entry = renamed.GetValueOrDefault(draft.Header.Entry, draft.Header.Entry) };
        if (there.Drafts >= KeepDraft.Most)
        {
            report.Drop(Dropped.Other);
            return [];
        }

        if (!there.IsNewDraft(header, draft.Body))
        {
            Tally.Duplicate();
            return [];
        }

        Tally.Draft();
        return [new Arrival.Draft(header, draft.Body)];
    }

    private bool IsChosen(IReadOnlyList<string> tags)
    {
        var isChosen = choices.OnlyTags is null || tags.Any(tag => choices.OnlyTags.Contains(tag));
        if (!isChosen)
            Tally.NotChosenOne();
        return isChosen;
    }

    private bool IsNew(string source)
    {
        var isNew = there.IsNew(source);
        if (!isNew)
            Tally.Duplicate();
        return isNew;
    }

    private static Arrival.Record Stored(CheckIn checkIn) =>
        new(RecordKind.CheckIn, checkIn.Id.Value, false, JsonSerializer.SerializeToUtf8Bytes(checkIn, CheckInJson.Default.CheckIn));

    private static string NoteOf(ImportedCheckIn row)
    {
        var scales = string.Join('\n', row.Scales.Select(scale => $"{scale.Key}: {scale.Value}"));
        return row.Note.Length > 0 && scales.Length > 0 ? $"{row.Note}\n\n{scales}" : row.Note + scales;
    }
}
