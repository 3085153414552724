using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Import.Uploads;

/// <summary>Between uploads and rows: a record that waits to be erased, and a revision for each piece of the file.</summary>
internal static class UploadRows
{
    /// <summary>In bytes: with the mark of the padding it fills sixteen of the largest steps.</summary>
    public const int PieceSize = 16 * Padding.LargestStep - 1;

    public static RevisionRow Seal(OpenJournal journal, UploadId id, int number, ReadOnlySpan<byte> piece) => new()
    {
        JournalId = journal.Id.Value,
        RecordId = id.Value,
        Revision = number,
        SaveId = Guid.Empty,
        Header = [],
        Body = Sealer.Seal(journal.Keys.Body, PlaceOf(journal, id, number), piece),
    };

    /// <summary>Null when it does not open.</summary>
    public static byte[]? Open(OpenJournal journal, UploadId id, RevisionRow row) => Sealer.Open(journal.Keys.Body, PlaceOf(journal, id, row.Revision), row.Body);

    public static IQueryable<RecordRow> UploadOf(this JournalDbContext db, OpenJournal journal, UploadId id) =>
        db.RecordsOf(journal, RecordKind.Upload).Where(row => row.Id == id.Value);

    /// <summary>Erases it and gives its room back, whoever asks: the bytes are the journal's.</summary>
    public static async Task EraseAsync(JournalDbContext db, OpenJournal journal, UploadId id)
    {
        await using var transaction = await db.BeginAsync();
        if (!await db.UploadOf(journal, id).AnyAsync())
            return;
        var pieces = db.Revisions.Where(row => row.JournalId == journal.Id.Value && row.RecordId == id.Value);
        var bytes = await pieces.SumAsync(row => (long)row.Body.Length);
        await pieces.ExecuteDeleteAsync();
        await db.UploadOf(journal, id).ExecuteDeleteAsync();
        await db.Journals.Where(row => row.Id == journal.Id.Value).ExecuteUpdateAsync(row => row.SetProperty(r => r.Bytes, r => r.Bytes - bytes));
        await transaction.CommitAsync();
    }

    private static Place PlaceOf(OpenJournal journal, UploadId id, int number) => Place.Of(journal.Id, id.Value, RecordKind.Upload, Field.Body, number);
}
