using System.Runtime.Versioning;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Journal.Tests.Databases;
using EmotionalNumbness.Journal.Unlocking;

namespace EmotionalNumbness.Journal.Tests.Sqlite.Backups;

public sealed class MakeBackupTests
{
    private const int Writers = 16;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [SqliteFact]
    public async Task A_backup_made_while_sixteen_write_holds_all_that_was_saved_before_and_opens_elsewhere()
    {
        await using var kept = await KeptBackup.StartAsync();
        using var journal = (await kept.Installation.CreateAsync("grey heron")).Journal;
        var ticket = journal.ToTicket();
        var before = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => kept.Installation.WriteAsync(journal, $"before {writer}")));
        using var over = new CancellationTokenSource();
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer), Token)).ToList();

        var proof = await kept.MakeAsync();

        await over.CancelAsync();
        var during = (await Task.WhenAll(writers)).Sum();
        Assert.True(during >= Writers, "Nobody wrote meanwhile.");
        Assert.Equal(2, proof.Journals);
        var elsewhere = kept.PathOf("elsewhere");
        await kept.RestoreAsync(elsewhere);
        Assert.Equal([KeptBackup.Text], await KeptBackup.TextsInAsync(elsewhere));
        await using var restored = await Installation.StartAsync(place: elsewhere);
        using var opened = Assert.IsType<UnlockResult.Unlocked>(await restored.UnlockAsync("grey heron")).Journal;
        foreach (var id in before)
            Assert.StartsWith("before ", (await restored.ReadAsync(opened, id)).Text, StringComparison.Ordinal);
        Assert.All(await KeptBackup.TextsAsync(restored, opened), text => Assert.Matches("^(before|during) [0-9]+$", text));

        async Task<int> WriteAsync(int writer)
        {
            using var session = OpenJournal.FromTicket(ticket)!;
            var saves = 0;
            for (; saves == 0 || !over.IsCancellationRequested; saves++)
                Assert.IsType<SaveResult.Saved>(await kept.Installation.SaveAsync(session, kept.Installation.NewEntry($"during {writer}")));
            return saves;
        }
    }

    [SqliteFact]
    [UnsupportedOSPlatform("windows")]
    public async Task It_is_one_file_for_this_account_alone_and_nothing_stays_beside_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using var kept = await KeptBackup.MadeAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(kept.File));
        Assert.Equal([kept.File], Directory.GetFileSystemEntries(kept.PathOf("")));
    }

    [SqliteFact]
    public async Task It_holds_no_log_and_no_sign_of_the_canary_is_in_the_database_it_was_made_of()
    {
        await using var kept = await KeptBackup.MadeAsync();

        using var rows = kept.Installation.Rows();
        Assert.Single(rows.Journals);
        Assert.Single(rows.Records);
    }

    [SqliteFact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        await using var kept = await KeptBackup.StartAsync();
        await File.WriteAllTextAsync(kept.File, "precious", Token);

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => kept.MakeAsync());

        Assert.Contains("is there already", refused.Message, StringComparison.Ordinal);
        Assert.Equal("precious", await File.ReadAllTextAsync(kept.File, Token));
    }

    [SqliteFact]
    public async Task Where_there_is_no_database_or_no_room_it_says_so_in_one_line()
    {
        await using var kept = await KeptBackup.StartAsync();

        var none = await Assert.ThrowsAsync<BackupRefusedException>(() => new MakeBackup(kept.PathOf("nothing here"), TimeProvider.System).ToAsync(kept.File, Token));
        var nowhere = await Assert.ThrowsAsync<BackupRefusedException>(() => kept.MakeAsync(Path.Combine(kept.Installation.Place, "journal.db", "below a file.zip")));

        Assert.Contains("There is no database", none.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be written", nowhere.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(kept.PathOf("nothing here")));
    }
}
