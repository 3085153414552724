using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>What entries do to drafts, inside the caller's transaction.</summary>
internal static class DraftRows
{
    /// <summary>WCAG 2.2, criterion 2.2.6, asks for 20 hours; a week reaches past a bad one.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public static IQueryable<DraftRow> DraftsOf(this JournalDbContext db, OpenJournal journal) =>
        db.Drafts.Where(row => row.JournalId == journal.Id.Value);

    /// <summary>In Unix seconds, rounded up to a whole day: this column is in the clear and need not tell the hour.</summary>
    public static long GoneAfter(TimeProvider clock) => WholeDay(clock.GetUtcNow() + KeptFor);

    /// <inheritdoc cref="GoneAfter"/>
    public static long WholeDay(DateTimeOffset moment)
    {
        const int Day = 24 * 60 * 60;
        return (moment.ToUnixTimeSeconds() + Day - 1) / Day * Day;
    }

    /// <summary>Deletes one device's draft of an entry.</summary>
    /// <returns>The bytes that it took; 0 if there was none.</returns>
    public static async Task<long> DeleteAsync(JournalDbContext db, OpenJournal journal, DeviceId device, EntryId entry)
    {
        var id = journal.Keys.DraftRow(device.Value, entry.Value);
        var row = db.DraftsOf(journal).Where(draft => draft.Id == id);
        var bytes = await row.SumAsync(draft => (long)draft.Header.Length + draft.Body.Length);
        if (bytes > 0)
            await row.ExecuteDeleteAsync();
        return bytes;
    }

    /// <summary>Moves the end of every draft of an entry, whichever device it is from.</summary>
    public static async Task KeepUntilAsync(JournalDbContext db, OpenJournal journal, EntryId entry, long goneAfter)
    {
        foreach (var row in await db.DraftsOf(journal).Select(draft => new { draft.Id, draft.Revision, draft.Header }).ToListAsync())
        {
            if (DraftSeal.OpenHeader(journal, row.Id, row.Revision, row.Header)?.Entry == entry.Value)
                await db.DraftsOf(journal).Where(draft => draft.Id == row.Id).ExecuteUpdateAsync(draft => draft.SetProperty(d => d.GoneAfter, goneAfter));
        }
    }
}
