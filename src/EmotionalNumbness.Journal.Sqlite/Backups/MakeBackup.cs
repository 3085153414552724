using System.Globalization;
using EmotionalNumbness.Journal.Storage;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>Makes a backup of the database in a directory while others read and write it.</summary>
/// <param name="directory">The data directory, which holds journal.db.</param>
/// <param name="clock">Tells when it was made.</param>
public sealed class MakeBackup(string directory, TimeProvider clock)
{
    /// <summary>Of the directory, beside the file, in which a backup is made. One that stays was left by a killed process.</summary>
    public const string UnfinishedEnding = ScratchDirectory.Ending;

    private readonly DatabaseFiles live = new(directory);

    /// <summary>
    /// Makes it, opens it, and only then gives it its name: a file of that name is a proved one. Needs room for three copies beside it
    /// while it works.
    /// </summary>
    /// <param name="file">A new file, readable by this account alone.</param>
    /// <param name="cancellationToken">Gives up and leaves nothing.</param>
    /// <exception cref="BackupRefusedException">What went wrong, in one line.</exception>
    public async Task<BackupProof> ToAsync(string file, CancellationToken cancellationToken)
    {
        file = Path.GetFullPath(file);
        if (File.Exists(file) || Directory.Exists(file))
            throw new BackupRefusedException($"{file} is there already. Choose a new name: backups are not written over.");
        if (!File.Exists(live.Database))
            throw new BackupRefusedException($"There is no database {live.Database}. Set Data:Directory to the directory that the program uses.");
        using var scratch = ScratchDirectory.Beside(file);
        try
        {
            var made = clock.GetUtcNow();
            await SingleFile.CopyAsync(live.Database, scratch.Files.Database, cancellationToken);
            var part = Path.Combine(scratch.Path, "backup.zip");
            await BackupArchive.WriteAsync(part, scratch.Files.Database, await DescribeAsync(scratch.Files, made, cancellationToken), cancellationToken);
            var proof = await new ProveBackup(scratch.Path).ProveAsync(part, cancellationToken);
            File.Move(part, file, overwrite: false);
            return proof;
        }
        catch (BackupRefusedException refused)
        {
            throw new BackupRefusedException($"The backup could not be proved and was removed. {refused.Message}", refused);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException or DatabaseUnusableException || DatabaseFault.IsCauseOf(error))
        {
            throw new BackupRefusedException($"{live.Database} could not be backed up to {file}: {error.Message}", error);
        }
    }

    private static async Task<Manifest> DescribeAsync(DatabaseFiles copy, DateTimeOffset made, CancellationToken cancellationToken)
    {
        CanaryKeys keys;
        await using (var canary = await CanaryJournal.InAsync(copy, cancellationToken))
            keys = await canary.CreateAsync(cancellationToken);
        await SingleFile.SettleAsync(copy.Database, cancellationToken);
        await using var settled = await SingleFile.OpenAsync(copy.Database, SqliteOpenMode.ReadOnly, cancellationToken);
        var last = await SingleFile.ReadAsync(settled, "SELECT max(MigrationId) FROM __EFMigrationsHistory", cancellationToken);
        return new Manifest(
            Manifest.CurrentFormat, made, Convert.ToString(last, CultureInfo.InvariantCulture)!, new FileInfo(copy.Database).Length,
            await Digest.OfAsync(copy.Database, cancellationToken), await TableDigests.OfAsync(settled, cancellationToken), keys);
    }
}
