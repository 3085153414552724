using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Web.Hosting.Backups;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmotionalNumbness.Web.Tests.Hosting.Backups;

/// <summary>Backups that come by themselves, and what the host is told of their age.</summary>
public sealed class BackupTimerTests : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backup-timer-");
    private readonly SettableTime time = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly RecordedLog<BackupTimer> log = new();
    private readonly BackupOptions options = new() { Directory = "on", EveryHours = 24, Keep = 2 };
    private SiteHost site = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder.FullName, "data");

    private string Shelf => Path.Combine(folder.FullName, "shelf");

    private IEnumerable<string> Names => Directory.GetFiles(Shelf, "*.zip").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        site = new SiteHost().OnSqlite().With("Data:Directory", Data);
        using var writer = new Writer(site);
        await writer.CreateAsync("quiet owl");
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task One_is_made_when_it_is_due_and_the_oldest_goes_after_the_newest_is_proved()
    {
        using var timer = Timer();
        await timer.RunAsync(Token);
        await timer.RunAsync(Token);
        Assert.Equal(["journal-2026-11-25T090000Z.zip"], Names);

        for (var day = 0; day < 2; day++)
        {
            time.Now += TimeSpan.FromDays(1);
            await timer.RunAsync(Token);
        }

        Assert.Equal(["journal-2026-11-26T090000Z.zip", "journal-2026-11-27T090000Z.zip"], Names);
        Assert.Empty(log.Errors);
    }

    [Fact]
    public async Task Where_none_can_be_made_the_old_ones_stay_and_the_log_says_so()
    {
        using (var timer = Timer())
            await timer.RunAsync(Token);
        time.Now += TimeSpan.FromDays(3);
        using var broken = Timer(Path.Combine(folder.FullName, "nothing here"));

        await broken.RunAsync(Token);

        Assert.Equal(["journal-2026-11-25T090000Z.zip"], Names);
        Assert.Single(log.Errors);
        Assert.Equal(HealthStatus.Degraded, (await AgeAsync()).Status);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_does_not_stop_backups_nor_remove_the_new_one()
    {
        using var timer = Timer();
        await timer.RunAsync(Token);
        time.Now += TimeSpan.FromDays(1);
        await timer.RunAsync(Token);
        time.Now -= TimeSpan.FromDays(400);

        await timer.RunAsync(Token);

        Assert.Contains(Names, name => name.StartsWith("journal-2025-", StringComparison.Ordinal));
        Assert.Equal(2, Names.Count());
    }

    [Fact]
    public async Task What_a_killed_process_left_half_done_goes_with_the_next()
    {
        var left = Directory.CreateDirectory(Path.Combine(Shelf, $"journal-2026-11-20T090000Z.zip.0{MakeBackup.UnfinishedEnding}"));
        using var timer = Timer();

        await timer.RunAsync(Token);

        Assert.False(Directory.Exists(left.FullName));
        Assert.Single(Names);
    }

    [Fact]
    public async Task The_age_is_healthy_for_two_rounds_and_a_warning_after()
    {
        Assert.Equal(HealthStatus.Degraded, (await AgeAsync()).Status);
        using var timer = Timer();
        await timer.RunAsync(Token);

        Assert.Equal(HealthStatus.Healthy, (await AgeAsync()).Status);
        time.Now += TimeSpan.FromHours(49);

        var old = await AgeAsync();
        Assert.Equal((HealthStatus.Degraded, "The last proved backup is 49.0 hours old."), (old.Status, old.Description));
    }

    [Fact]
    public async Task A_site_that_is_told_where_makes_its_first_by_itself_and_tells_of_its_age()
    {
        await using var host = new SiteHost().OnSqlite().With("Data:Directory", Data).With("Backup:Directory", Shelf).With("Backup:EveryHours", "1");
        var health = host.Services.GetRequiredService<HealthCheckService>();

        await Patience.UntilAsync(async () => (await ReadyAsync()).Status is HealthStatus.Healthy, Long);

        Assert.Single(Names);
        Assert.Contains("ready", (await ReadyAsync()).Tags);
        await new ProveBackup(folder.FullName).ProveAsync(Directory.GetFiles(Shelf, "*.zip").Single(), Token);

        async Task<HealthReportEntry> ReadyAsync() => (await health.CheckHealthAsync(check => check.Name == "backup", Token)).Entries["backup"];
    }

    [Fact]
    public async Task Without_a_directory_none_are_made_and_that_is_healthy()
    {
        var health = site.Services.GetRequiredService<HealthCheckService>();

        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync(check => check.Name == "backup", Token)).Status);
    }

    private BackupTimer Timer(string? data = null) => new(new MakeBackup(data ?? Data, time), new BackupShelf(Shelf), options, time, log);

    private Task<HealthCheckResult> AgeAsync() => new BackupAge(options, new BackupShelf(Shelf), time).CheckHealthAsync(new HealthCheckContext(), Token);
}
