using System.Runtime.Versioning;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Sqlite;

public sealed class SqliteStartTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [SqliteFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Directory_and_files_belong_to_the_program_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "words");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(installation.Place));
        Assert.All(
            Directory.GetFiles(installation.Place),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [SqliteFact]
    public async Task Several_that_start_at_once_on_nothing_all_come_up()
    {
        await using var first = await Installation.StartAsync();
        var directory = Path.Combine(first.Place, "shared");

        var started = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Installation.StartAsync(place: directory), Token)));

        foreach (var installation in started)
            await installation.DisposeAsync();
    }

    [SqliteFact]
    public async Task A_lock_left_by_a_killed_process_stops_nobody()
    {
        await using var before = await Installation.StartAsync();
        using (var rows = before.Rows())
        {
            await rows.Database.ExecuteSqlAsync(
                $"CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-22')", Token);
        }

        await using var after = await Installation.StartAsync(place: before.Place);
    }

    [SqliteFact]
    public async Task A_directory_that_cannot_be_written_is_named_in_one_line()
    {
        await using var installation = await Installation.StartAsync();
        var impossible = Path.Combine(installation.Place, "journal.db", "below a file");

        var error = await Assert.ThrowsAsync<DatabaseUnusableException>(() => Installation.StartAsync(place: impossible));

        Assert.Contains(impossible, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [SqliteFact]
    public async Task A_file_that_is_no_database_is_named_in_one_line()
    {
        await using var installation = await Installation.StartAsync();
        var directory = Directory.CreateDirectory(Path.Combine(installation.Place, "other"));
        await File.WriteAllTextAsync(Path.Combine(directory.FullName, "journal.db"), new string('x', 5000), Token);

        var error = await Assert.ThrowsAsync<DatabaseUnusableException>(() => Installation.StartAsync(place: directory.FullName));

        Assert.Contains("journal.db", error.Message, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_database_of_a_newer_version_is_not_touched()
    {
        await using var before = await Installation.StartAsync();
        using (var rows = before.Rows())
            await rows.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')", Token);

        var error = await Assert.ThrowsAsync<DatabaseUnusableException>(() => Installation.StartAsync(place: before.Place));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Everything_is_there_after_a_restart()
    {
        await using var before = await Installation.StartAsync();
        using var journal = await before.OpenNewAsync();
        var entry = await before.WriteAsync(journal, "still here");

        await using var after = await Installation.StartAsync(place: before.Place);

        Assert.Equal("still here", (await after.ReadAsync(journal, entry)).Text);
    }
}
