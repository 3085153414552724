using System.Security.Cryptography;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Transfer.Import.Uploads;

/// <summary>
/// Keeps a file between its preview and its import, sealed, piece by piece while it arrives: so a slow line holds one megabyte and nobody else up,
/// nothing of it lies on a disk in the clear, and any instance can go on with it.
/// </summary>
public sealed class KeepUpload
{
    /// <summary>Long enough to read a preview; then the upkeep erases it.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly JournalOptions options;
    private readonly ImportLimits limits;
    private readonly TimeProvider clock;

    internal KeepUpload(IDbContextFactory<JournalDbContext> contexts, IOptions<JournalOptions> options, ImportLimits limits, TimeProvider clock) =>
        (this.contexts, this.options, this.limits, this.clock) = (contexts, options.Value, limits, clock);

    /// <summary>Keeps it. Only one waits for a journal: an earlier one goes.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="file">As it arrives; read once, left open. Give the request's own stream: a host that buffers forms puts them on a disk.</param>
    /// <param name="cancellationToken">Gives up; nothing is kept then.</param>
    public async Task<UploadResult> KeepAsync(OpenJournal journal, Stream file, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var earlier in await db.Records.Where(row => row.JournalId == journal.Id.Value && row.Kind == RecordKind.Upload).Select(row => row.Id).ToListAsync(cancellationToken))
            await UploadRows.EraseAsync(db, journal, new UploadId(earlier));
        var id = UploadId.New();
        UploadResult? result = null;
        try
        {
            return result = await KeepAsync(db, journal, id, file, cancellationToken);
        }
        finally
        {
            if (result is not UploadResult.Kept)
                await UploadRows.EraseAsync(db, journal, id);
        }
    }

    /// <summary>Erases it, for whoever decides against the import. Quietly does nothing when it is not there.</summary>
    public async Task DiscardAsync(OpenJournal journal, UploadId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await UploadRows.EraseAsync(db, journal, id);
    }

    private async Task<UploadResult> KeepAsync(JournalDbContext db, OpenJournal journal, UploadId id, Stream file, CancellationToken cancellationToken)
    {
        var piece = new byte[UploadRows.PieceSize];
        try
        {
            long length = 0;
            for (var number = 1; ; number++)
            {
                var read = await file.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellationToken);
                length += read;
                if (length > limits.UploadBytes)
                    return new UploadResult.Refused(new ImportRefusal(RefusalReason.TooLarge, limits.UploadBytes));
                if (read > 0 && await AddAsync(db, journal, id, number, piece.AsMemory(0, read)) is { } refused)
                    return refused;
                if (read < piece.Length)
                    return length > 0 ? new UploadResult.Kept(id) : new UploadResult.Refused(new ImportRefusal(RefusalReason.Empty));
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(piece);
        }
    }

    private async Task<UploadResult?> AddAsync(JournalDbContext db, OpenJournal journal, UploadId id, int number, ReadOnlyMemory<byte> piece)
    {
        await using var transaction = await db.BeginAsync(CancellationToken.None);
        var row = UploadRows.Seal(journal, id, number, piece.Span);
        // Beside the journal's own room: an archive of a journal that is nearly full is about as large as the journal.
        switch (await Quota.TakeAsync(db, journal, row.Body.Length, options.BytesPerJournal + limits.UploadBytes, CancellationToken.None))
        {
            case QuotaAnswer.SessionEnded:
                return new UploadResult.SessionEnded();
            case QuotaAnswer.Full:
                return new UploadResult.JournalFull(await RoomOf.JournalAsync(db, journal, options.BytesPerJournal));
        }

        if (number == 1)
        {
            var goneAfter = (clock.GetUtcNow() + KeptFor).ToUnixTimeSeconds();
            db.Records.Add(new RecordRow { JournalId = journal.Id.Value, Id = id.Value, Kind = RecordKind.Upload, Revision = 1, Header = [], GoneAfter = goneAfter });
        }

        db.Revisions.Add(row);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return null;
    }
}
