namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>Opens a backup in an empty place, to see that it can be restored.</summary>
/// <param name="room">A directory with room for two copies; nothing stays in it.</param>
public sealed class ProveBackup(string room)
{
    /// <summary>Compares size, hashes, structure, counts and rows, brings the copy up to date and reads its canary journal.</summary>
    /// <exception cref="BackupRefusedException">Names the first difference in one line.</exception>
    public async Task<BackupProof> ProveAsync(string file, CancellationToken cancellationToken)
    {
        using var scratch = ScratchDirectory.Beside(Path.Combine(room, "proving"));
        return ProofOf(await RestoredCopy.LayOutAsync(Path.GetFullPath(file), scratch, cancellationToken));
    }

    internal static BackupProof ProofOf(Manifest manifest) => new(
        manifest.Made, manifest.Bytes, manifest.Tables.Where(table => table.Table == "Journals").Sum(table => table.Rows) - 1, manifest.Tables.Sum(table => table.Rows));
}
