using EmotionalNumbness.Journal.Storage;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>A backup laid out in an empty place and held against its manifest, step by step.</summary>
internal static class RestoredCopy
{
    /// <summary>After it, the database in the scratch directory is proved: it is the one that was backed up, and its journals open.</summary>
    /// <exception cref="BackupRefusedException">Names the first difference.</exception>
    public static async Task<Manifest> LayOutAsync(string file, ScratchDirectory scratch, CancellationToken cancellationToken)
    {
        var manifest = await BackupArchive.ExtractAsync(file, scratch.Files.Database, cancellationToken);
        var isTheSame = await Digest.OfAsync(scratch.Files.Database, cancellationToken) == manifest.Sha256;
        try
        {
            await CompareAsync(file, manifest, scratch.Files.Database, cancellationToken);
            if (!isTheSame)
                throw new BackupRefusedException($"{BackupArchive.Database} in {file} was changed after the backup was made: its SHA-256 is another, though its rows are the same.");
            await OpenCanaryAsync(file, manifest, scratch.Files, cancellationToken);
        }
        catch (SqliteException damaged)
        {
            throw new BackupRefusedException($"{BackupArchive.Database} in {file} is damaged: {damaged.Message}", damaged);
        }
        catch (DatabaseUnusableException unusable)
        {
            throw new BackupRefusedException($"{file} cannot be used: {unusable.Message}", unusable);
        }

        return manifest;
    }

    private static async Task CompareAsync(string file, Manifest manifest, string database, CancellationToken cancellationToken)
    {
        await using var copy = await SingleFile.OpenAsync(database, SqliteOpenMode.ReadOnly, cancellationToken);
        if (await SingleFile.FaultAsync(copy, cancellationToken) is { } fault)
            throw new BackupRefusedException($"{BackupArchive.Database} in {file} is damaged: {fault}");
        var found = (await TableDigests.OfAsync(copy, cancellationToken)).ToDictionary(table => table.Table);
        foreach (var table in manifest.Tables)
        {
            if (!found.Remove(table.Table, out var there))
                throw new BackupRefusedException($"{file} lacks the table {table.Table}.");
            if (there.Rows != table.Rows)
                throw new BackupRefusedException($"{file} has {there.Rows} rows in the table {table.Table}; its manifest says {table.Rows}.");
            if (there.Sha256 != table.Sha256)
                throw new BackupRefusedException($"{file} has other rows in the table {table.Table} than its manifest says.");
        }

        if (found.Keys.FirstOrDefault() is { } more)
            throw new BackupRefusedException($"{file} has a table {more} that its manifest does not know.");
    }

    private static async Task OpenCanaryAsync(string file, Manifest manifest, DatabaseFiles copy, CancellationToken cancellationToken)
    {
        await using var canary = await CanaryJournal.InAsync(copy, cancellationToken);
        if (await canary.FaultAsync(manifest.Canary, cancellationToken) is { } fault)
            throw new BackupRefusedException($"{file}: {fault}");
    }
}
