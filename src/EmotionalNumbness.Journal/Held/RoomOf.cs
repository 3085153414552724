using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Held;

internal static class RoomOf
{
    public static async Task<Room> JournalAsync(JournalDbContext db, OpenJournal journal, long limit) => new(
        await db.Journals.Where(row => row.Id == journal.Id.Value).Select(row => row.Bytes).SingleOrDefaultAsync(), limit);
}
