using System.IO.Compression;
using System.Security.Cryptography;
using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Journal.Tests.Databases;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Journal.Tests.Sqlite.Backups;

/// <summary>Each way in which a file can be no backup fails, with a line of its own.</summary>
public sealed class ProveBackupTests
{
    private const int Flips = 60;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [SqliteFact]
    public async Task What_was_made_is_proved_and_leaves_nothing_beside_it()
    {
        await using var kept = await KeptBackup.MadeAsync();

        var proof = await kept.ProveAsync(kept.File);

        Assert.Equal(1, proof.Journals);
        Assert.Single(Directory.GetFileSystemEntries(kept.PathOf("")));
    }

    [SqliteFact]
    public async Task A_file_cut_short_is_named()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var bytes = await File.ReadAllBytesAsync(kept.File, Token);
        foreach (var length in new[] { bytes.Length - 1, bytes.Length / 2, 100 })
        {
            var cut = kept.PathOf($"{length}.zip");
            await File.WriteAllBytesAsync(cut, bytes[..length], Token);

            Assert.Contains("cut short or damaged", await kept.RefusalAsync(cut), StringComparison.Ordinal);
        }
    }

    [SqliteFact]
    public async Task No_flipped_bit_goes_by_that_would_change_what_is_restored()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var bytes = await File.ReadAllBytesAsync(kept.File, Token);
        var whole = await RowsAsync(kept, kept.File);
        for (var flip = 0; flip < Flips; flip++)
        {
            var (flipped, at) = ((byte[])bytes.Clone(), RandomNumberGenerator.GetInt32(bytes.Length * 8));
            flipped[at / 8] ^= (byte)(1 << (at % 8));
            var file = kept.PathOf($"flip-{flip}.zip");
            await File.WriteAllBytesAsync(file, flipped, Token);

            // A time of day in the ZIP's own lists may change; nothing that is restored may.
            if (await Record.ExceptionAsync(() => RowsAsync(kept, file)) is { } error)
                Assert.IsType<BackupRefusedException>(error);
            else
                Assert.Equal(whole, await RowsAsync(kept, file));
        }
    }

    [SqliteFact]
    public async Task A_flipped_bit_in_the_database_is_found()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var flipped = await kept.ChangedAsync(database: async copy =>
        {
            var bytes = await File.ReadAllBytesAsync(copy, Token);
            // Of the salt or of a sealed text: nothing that SQLite would miss.
            var sealedRow = bytes.AsSpan().LastIndexOfAnyExcept((byte)0);
            bytes[sealedRow - 200] ^= 4;
            await File.WriteAllBytesAsync(copy, bytes, Token);
        });

        Assert.Matches("damaged|other rows in the table|was changed after", await kept.RefusalAsync(flipped));
    }

    [SqliteFact]
    public async Task A_raw_copy_without_its_log_is_told_from_a_backup()
    {
        await using var kept = await KeptBackup.StartAsync();
        File.Copy(Path.Combine(kept.Installation.Place, "journal.db"), kept.File);

        Assert.Contains("copied as it stood", await kept.RefusalAsync(kept.File), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task What_the_log_would_have_held_is_missed_by_its_table()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var without = await kept.ChangedAsync(database: copy => RunAsync(copy, "PRAGMA secure_delete = ON; DELETE FROM Revisions; DELETE FROM Records"));

        var line = await kept.RefusalAsync(without);

        Assert.Contains("0 rows in the table Records; its manifest says 2", line, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_changed_row_is_named_by_its_table()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var changed = await kept.ChangedAsync(database: copy => RunAsync(copy, "UPDATE Journals SET Epoch = Epoch + 1"));

        Assert.Contains("other rows in the table Journals", await kept.RefusalAsync(changed), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_missing_and_an_unknown_table_are_named()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var missing = await kept.ChangedAsync(manifest => manifest with { Tables = [.. manifest.Tables, new TableDigest("Later", 1, "")] });
        var unknown = await kept.ChangedAsync(manifest => manifest with { Tables = [.. manifest.Tables.Where(table => table.Table != "Drafts")] });

        Assert.Contains("lacks the table Later", await kept.RefusalAsync(missing), StringComparison.Ordinal);
        Assert.Contains("a table Drafts that its manifest does not know", await kept.RefusalAsync(unknown), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task An_empty_database_is_no_backup()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var empty = await kept.ChangedAsync(database: copy => File.WriteAllBytesAsync(copy, [], Token));
        var emptied = await kept.ChangedAsync(manifest => manifest with { Bytes = 0 }, copy => File.WriteAllBytesAsync(copy, [], Token));
        await File.WriteAllBytesAsync(kept.PathOf("nothing"), [], Token);

        Assert.Contains("has 0 bytes; manifest.json says", await kept.RefusalAsync(empty), StringComparison.Ordinal);
        Assert.Contains("lacks the table", await kept.RefusalAsync(emptied), StringComparison.Ordinal);
        Assert.Contains("is not a backup", await kept.RefusalAsync(kept.PathOf("nothing")), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_changed_manifest_is_found_by_its_digest()
    {
        await using var kept = await KeptBackup.MadeAsync();
        await using (var zip = await ZipFile.OpenAsync(kept.File, ZipArchiveMode.Update, Token))
        {
            var entry = zip.GetEntry("manifest.json")!;
            string text;
            using (var reader = new StreamReader(await entry.OpenAsync(Token)))
                text = await reader.ReadToEndAsync(Token);
            entry.Delete();
            await using var writer = new StreamWriter(await zip.CreateEntry("manifest.json").OpenAsync(Token));
            await writer.WriteAsync(text.Replace("2026", "2027", StringComparison.Ordinal).Replace("\"rows\": 1,", "\"rows\": 0,", StringComparison.Ordinal));
        }

        Assert.Contains("manifest.json in", await kept.RefusalAsync(kept.File), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Another_hash_of_the_same_rows_is_still_a_difference()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var other = await kept.ChangedAsync(manifest => manifest with { Sha256 = new string('0', 64) });

        Assert.Contains("its SHA-256 is another", await kept.RefusalAsync(other), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_canary_that_does_not_open_or_says_something_else_stops_it()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var locked = await kept.ChangedAsync(manifest => manifest with { Canary = manifest.Canary with { Passphrase = "another passphrase than that" } });
        var other = await kept.ChangedAsync(manifest => manifest with { Canary = manifest.Canary with { Text = "something else" } });

        Assert.Contains("does not open with its passphrase", await kept.RefusalAsync(locked), StringComparison.Ordinal);
        Assert.Contains("does not hold its entry", await kept.RefusalAsync(other), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_backup_of_a_newer_version_is_refused_by_its_format()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var newer = await kept.ChangedAsync(manifest => manifest with { Format = 2 });

        Assert.Contains("newer version", await kept.RefusalAsync(newer), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Some_other_file_is_not_a_backup()
    {
        await using var kept = await KeptBackup.StartAsync();
        await File.WriteAllTextAsync(kept.PathOf("words.txt"), "Dear diary", Token);
        await using (var zip = await ZipFile.OpenAsync(kept.PathOf("other.zip"), ZipArchiveMode.Create, Token))
            zip.CreateEntry("photo.jpg");

        Assert.Contains("is no ZIP file", await kept.RefusalAsync(kept.PathOf("words.txt")), StringComparison.Ordinal);
        Assert.Contains("there is no manifest.json in it", await kept.RefusalAsync(kept.PathOf("other.zip")), StringComparison.Ordinal);
        Assert.Contains("cannot be read", await kept.RefusalAsync(kept.PathOf("no such file")), StringComparison.Ordinal);
    }

    /// <summary>All that a restore would bring back, the slow look at the canary aside.</summary>
    private static async Task<string> RowsAsync(KeptBackup kept, string file)
    {
        var copy = kept.PathOf($"{Guid.NewGuid():N}.db");
        var manifest = await BackupArchive.ExtractAsync(file, copy, Token);
        return await Digest.OfAsync(copy, Token) == manifest.Sha256 ? manifest.Sha256 : throw new BackupRefusedException("Another hash.");
    }

    private static async Task RunAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Token);
    }
}
