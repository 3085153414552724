using System.Text;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>Keeps what is being written, sealed, for at least seven days: one draft for each device session and entry.</summary>
public sealed class KeepDraft
{
    /// <summary>Nobody has more unsaved texts than this by writing; it bounds what listing them takes.</summary>
    internal const int Most = 50;

    /// <summary>A text past the limit of an entry is kept all the same, so that it can be shortened.</summary>
    private const int TimesLongestEntry = 2;

    /// <summary>Room beside the journal's own, in longest entries: a full journal still keeps what is being written.</summary>
    private const int EntriesInReserve = 4;

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly JournalOptions options;
    private readonly TimeProvider clock;

    internal KeepDraft(IDbContextFactory<JournalDbContext> contexts, IOptions<JournalOptions> options, TimeProvider clock) =>
        (this.contexts, this.options, this.clock) = (contexts, options.Value, clock);

    /// <summary>Keeps a draft in place of the device's earlier one. Not to be cancelled: it is often the last thing a closing page sends.</summary>
    public async Task<KeepDraftResult> KeepAsync(OpenJournal journal, DraftSave save)
    {
        if (string.IsNullOrWhiteSpace(save.Text) && save.CheckIn is null)
            return new KeepDraftResult.NothingWritten();
        var (length, limit) = (Encoding.UTF8.GetByteCount(save.Text), TimesLongestEntry * options.LongestEntryBytes);
        if (length > limit)
            return new KeepDraftResult.TooLong(length, limit);
        return await Racing.OnceMoreAsync(() => KeepOnceAsync(journal, save));
    }

    private async Task<KeepDraftResult> KeepOnceAsync(OpenJournal journal, DraftSave save)
    {
        var id = journal.Keys.DraftRow(save.Device.Value, save.Entry.Value);
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.BeginOnAsync(journal.Id.Value);
        var before = await db.DraftsOf(journal).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id);
        var beforeHeader = before is null ? null : DraftSeal.OpenHeader(journal, id, before.Revision, before.Header);
        if (beforeHeader?.Order > save.Order)
            return new KeepDraftResult.Kept(new DraftId(id), beforeHeader.Kept);

        if (before is null && await db.DraftsOf(journal).CountAsync() >= Most)
            return new KeepDraftResult.JournalFull(await RoomOf.JournalAsync(db, journal, options.BytesPerJournal));

        var now = clock.GetUtcNow();
        var header = new DraftHeader(save.Entry.Value, save.BaseRevision, save.Day, now, save.Order ?? beforeHeader?.Order, save.Marks ?? beforeHeader?.Marks)
        {
            // A sending without an order is a Save that was refused: it knows of no answers.
            CheckIn = save.CheckIn ?? (save.Order is null ? beforeHeader?.CheckIn : null),
        };
        var row = DraftSeal.Seal(journal, id, (before?.Revision ?? 0) + 1, header, save.Text, DraftRows.GoneAfter(clock));
        var bytes = (long)row.Header.Length + row.Body.Length - (before is null ? 0 : before.Header.Length + before.Body.Length);
        var limit = options.BytesPerJournal + (long)EntriesInReserve * options.LongestEntryBytes;
        switch (await Quota.TakeAsync(db, journal, bytes, limit, CancellationToken.None))
        {
            case QuotaAnswer.SessionEnded:
                return new KeepDraftResult.SessionEnded();
            case QuotaAnswer.Full:
                return new KeepDraftResult.JournalFull(await RoomOf.JournalAsync(db, journal, options.BytesPerJournal));
        }

        if (before is null)
            db.Drafts.Add(row);
        else
            db.Drafts.Update(row);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new KeepDraftResult.Kept(new DraftId(id), now);
    }
}
