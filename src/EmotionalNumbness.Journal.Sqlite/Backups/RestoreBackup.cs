using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>Puts a proved backup in the place of a directory's database. What stood there is kept beside it.</summary>
/// <param name="directory">The data directory; made where it is missing.</param>
/// <param name="clock">Names what is put aside.</param>
public sealed class RestoreBackup(string directory, TimeProvider clock)
{
    private readonly DatabaseFiles live = new(directory);

    /// <summary>
    /// Restores. Every journal opens with the passphrases and codes it had when the backup was made; every session is over.
    /// </summary>
    /// <param name="file">The backup; it is proved first.</param>
    /// <param name="consent">What may be put aside.</param>
    /// <param name="cancellationToken">Gives up; the database in place is then as it was.</param>
    /// <exception cref="BackupRefusedException">Says why not, in one line. Nothing was changed.</exception>
    public async Task<RestoredBackup> FromAsync(string file, RestoreConsent consent, CancellationToken cancellationToken)
    {
        file = Path.GetFullPath(file);
        PrivateFiles.CreateDirectory(live.Directory);
        await using var alone = ServingLock.TakeAlone(live)
            ?? throw new BackupRefusedException($"A program is serving from {live.Directory}. Stop it, restore, and start it again.");
        if (File.Exists(live.Database) && consent is RestoreConsent.OnlyWhereNothingIs)
            throw new BackupRefusedException($"There is a database in {live.Directory} already. To put it aside and restore, add --replace.");
        using var scratch = ScratchDirectory.Beside(live.Database);
        var manifest = await RestoredCopy.LayOutAsync(file, scratch, cancellationToken);
        if (File.Exists(live.Database) && consent is not RestoreConsent.ReplaceNewer)
            RefuseNewer(manifest);
        await ReadyAsync(scratch.Files, manifest, cancellationToken);
        return new RestoredBackup(ProveBackup.ProofOf(manifest), await PlaceAsync(scratch.Files.Database, cancellationToken));
    }

    private void RefuseNewer(Manifest manifest)
    {
        var changed = new[] { live.Database, live.Log }.Where(File.Exists).Max(File.GetLastWriteTimeUtc);
        if (changed > manifest.Made)
        {
            throw new BackupRefusedException(string.Create(
                CultureInfo.InvariantCulture,
                $"The database in {live.Directory} was changed {changed:u}, after this backup was made ({manifest.Made.UtcDateTime:u}): what was written in between would be missing. To put it aside all the same, add --replace-newer."));
        }
    }

    private static async Task ReadyAsync(DatabaseFiles copy, Manifest manifest, CancellationToken cancellationToken)
    {
        await using (var canary = await CanaryJournal.InAsync(copy, cancellationToken))
            await canary.RemoveAsync(manifest.Canary, cancellationToken);
        await SingleFile.SettleAsync(copy.Database, cancellationToken);
        await using var settled = new FileStream(copy.Database, FileMode.Open, FileAccess.ReadWrite);
        settled.Flush(flushToDisk: true);
    }

    private async Task<string?> PlaceAsync(string copy, CancellationToken cancellationToken)
    {
        if (!File.Exists(live.Database))
        {
            // A log without its database would be taken for the new one's.
            PutLogAside(live.Database + Aside());
            File.Move(copy, live.Database);
            return null;
        }

        var aside = live.Database + Aside();
        try
        {
            // SQLite removes the log of what it does not know as a database.
            if (SingleFile.IsDatabase(live.Database))
                await SingleFile.SettleAsync(live.Database, cancellationToken);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new BackupRefusedException($"Another program has {live.Database} open. Stop it, restore, and start it again.", busy);
        }
        catch (SqliteException)
        {
            // Damaged, which may be why there is a restore: its files are kept as they are.
        }

        PutLogAside(aside);
        File.Replace(copy, live.Database, aside);
        return aside;
    }

    private void PutLogAside(string aside)
    {
        if (File.Exists(live.Log))
            File.Move(live.Log, aside + "-wal");
        File.Delete(live.SharedMemory);
    }

    private string Aside() => string.Create(CultureInfo.InvariantCulture, $".replaced-{clock.GetUtcNow().UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{Guid.NewGuid().ToString("N")[..6]}");
}

/// <summary>A restore that was done.</summary>
/// <param name="Proof">What was restored.</param>
/// <param name="PutAside">Where the database that stood there is now; null where there was none.</param>
public sealed record RestoredBackup(BackupProof Proof, string? PutAside);
