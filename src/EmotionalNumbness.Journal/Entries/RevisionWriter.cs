using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Writes the rows of one save, inside the caller's transaction. Whoever gets anything but "saved" does not commit.</summary>
internal sealed class RevisionWriter(JournalDbContext db, OpenJournal journal, EntrySave save, long limit, DateTimeOffset now)
{
    public Task<SaveResult> AddFirstAsync()
    {
        var first = Seal(1, At(), EntryMarks.None);
        db.Records.Add(new RecordRow
        {
            JournalId = journal.Id.Value,
            Id = save.Id.Value,
            Kind = RecordKind.Entry,
            Revision = first.Revision,
            Header = first.Header,
        });
        return AddAsync(first, freed: 0, EntryMarks.None);
    }

    /// <param name="record">As it was read; if somebody was faster, this throws and the caller looks again.</param>
    /// <param name="current">What it says now, or null where that does not open.</param>
    public async Task<SaveResult> AddNextAsync(RecordRow record, Entry? current)
    {
        // The header's copy opens even where the text does not, and with it the lock of the entry.
        var marks = EntrySeal.OpenHeader(journal, record.Id, record.Revision, record.Header)?.Marks ?? EntryMarks.None;
        var next = Seal(record.Revision + 1, current?.At ?? At(), marks);
        var moved = await db.EntryOf(journal, save.Id)
            .Where(row => row.Revision == record.Revision && row.GoneAfter == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Revision, next.Revision).SetProperty(r => r.Header, next.Header));
        if (moved == 0)
            throw new DbUpdateConcurrencyException("The entry was saved elsewhere at this moment.");
        return await AddAsync(next, freed: record.Header.Length, marks);
    }

    /// <summary>The text is there. Only the draft that led to it goes.</summary>
    public async Task<SaveResult> StandsAlreadyAsync(int revision)
    {
        var draft = await DraftRows.DeleteAsync(db, journal, save.Device, save.Id);
        return await TakeAsync(-draft) ?? new SaveResult.Saved(save.Id, revision, await RoomAsync());
    }

    private async Task<SaveResult> AddAsync(RevisionRow revision, int freed, EntryMarks before)
    {
        db.Revisions.Add(revision);
        var draft = await DraftRows.DeleteAsync(db, journal, save.Device, save.Id);
        if (await TakeAsync(2L * revision.Header.Length + revision.Body.Length - freed - draft) is { } refused)
            return refused;
        await db.SaveChangesAsync();
        if (save.Marks is { } marks && marks.IsExtraLocked != before.IsExtraLocked)
            await LockedWithEntry.FollowAsync(db, journal, save.Id, marks.IsExtraLocked);
        return new SaveResult.Saved(save.Id, revision.Revision, await RoomAsync());
    }

    private async Task<SaveResult?> TakeAsync(long bytes) => await Quota.TakeAsync(db, journal, bytes, limit, CancellationToken.None) switch
    {
        QuotaAnswer.SessionEnded => new SaveResult.SessionEnded(),
        QuotaAnswer.Full => new SaveResult.JournalFull(await RoomAsync()),
        _ => null,
    };

    private Task<Room> RoomAsync() => RoomOf.JournalAsync(db, journal, limit);

    private RevisionRow Seal(int revision, DateTimeOffset at, EntryMarks before) => EntrySeal.Seal(
        journal, save.Id.Value, revision, save.SaveId.Value, new EntryHeader(save.Day, at, now).Marked(save.Marks?.From(before) ?? before), save.Text);

    /// <summary>Now, on the writer's clock; on ours where the offset is none that exists.</summary>
    private DateTimeOffset At() => save.UtcOffset.Duration() <= TimeSpan.FromHours(14)
        ? now.ToOffset(TimeSpan.FromMinutes(Math.Round(save.UtcOffset.TotalMinutes)))
        : now;
}
