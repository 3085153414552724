using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Transfer;

internal static class RoomAssert
{
    /// <summary>What the journal's row says it takes is what its rows take.</summary>
    public static async Task AssertRoomIsCountedAsync(this Installation installation, OpenJournal journal)
    {
        await using var db = installation.Rows();
        var id = journal.Id.Value;
        var rows = await db.Records.Where(row => row.JournalId == id).SumAsync(row => (long)row.Header.Length)
            + await db.Revisions.Where(row => row.JournalId == id).SumAsync(row => (long)row.Header.Length + row.Body.Length)
            + await db.Drafts.Where(row => row.JournalId == id).SumAsync(row => (long)row.Header.Length + row.Body.Length);
        Assert.Equal(rows, (await db.Journals.AsNoTracking().SingleAsync(row => row.Id == id)).Bytes);
    }
}
