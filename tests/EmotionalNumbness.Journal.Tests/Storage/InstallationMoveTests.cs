using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Sqlite;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Storage.Moving;
using EmotionalNumbness.Journal.Tests.Databases;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Journal.Tests.Storage;

/// <summary>From the database the tests run on to SQLite and back: between two kinds where that is PostgreSQL.</summary>
public sealed class InstallationMoveTests : IAsyncLifetime
{
    private readonly string directory = Path.Combine(Path.GetTempPath(), "journal-tests", Path.GetRandomFileName());
    private ServiceProvider other = null!;
    private Installation home = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private JournalDatabase Home => home.Get<JournalDatabase>();

    private JournalDatabase Other => other.GetRequiredService<JournalDatabase>();

    public async ValueTask InitializeAsync()
    {
        home = await Installation.StartAsync();
        other = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(home.Clock)
            .AddSingleton(new Argon2Cost(8, 1))
            .AddJournal(RefusedPassphrases.FromLines([]))
            .AddJournalSqlite(directory)
            .BuildServiceProvider();
        await Other.PrepareAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        using (var rows = Rows())
            new SqliteTestDatabase().Disconnect(rows);
        await other.DisposeAsync();
        Directory.Delete(directory, recursive: true);
        await home.DisposeAsync();
    }

    [Fact]
    public async Task Every_row_is_moved_and_compared_and_opens_with_the_same_passphrase()
    {
        await FillAsync("owl", entries: 3);
        await FillAsync("fox", entries: 2);

        var report = await MoveAsync(Home, Other);

        Assert.Equal(MoveOutcome.Moved, report.Outcome);
        using (var rows = home.Rows())
            Assert.Equal(rows.Model.GetEntityTypes().Select(table => table.GetTableName()).Where(table => table != "ServerKeys").Order(StringComparer.Ordinal), report.Tables.Select(table => table.Name).Order(StringComparer.Ordinal));
        Assert.Equal((2, 5, 1), (RowsOf(report, "Journals"), RowsOf(report, "Records"), RowsOf(report, "Installation")));
        Assert.IsType<UnlockResult.Unlocked>(await other.GetRequiredService<UnlockJournal>().ByPassphraseAsync("owl", Installation.Passphrase, Installation.Client, Token));
    }

    [Fact]
    public async Task It_comes_back_to_the_byte()
    {
        await FillAsync("owl", entries: 2);
        var there = await MoveAsync(Home, Other);
        await using var again = await Installation.StartAsync();

        var back = await MoveAsync(Other, again.Get<JournalDatabase>());

        Assert.Equal(MoveOutcome.Moved, back.Outcome);
        Assert.Equal(there.Tables, back.Tables);
    }

    [Fact]
    public async Task Broken_off_it_goes_on_where_it_stopped()
    {
        await FillAsync("owl", entries: 4);
        await FillAsync("fox", entries: 4);
        using var stop = new CancellationTokenSource();
        var begun = new Recorder(progress =>
        {
            if (progress.Table == "Records" && progress.Done > 0)
                stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new InstallationMove(Home, Other).RunAsync(begun, stop.Token));
        using (var rows = Rows())
        {
            Assert.Equal(8, await rows.Records.CountAsync(Token));
            Assert.Empty(await rows.Installation.ToListAsync(Token));
            // As if it had stopped within the table as well.
            await rows.Records.OrderByDescending(row => row.JournalId).ThenByDescending(row => row.Id).Take(3).ExecuteDeleteAsync(Token);
        }

        var rest = new Recorder(_ => { });
        var report = await new InstallationMove(Home, Other).RunAsync(rest, Token);

        Assert.Equal(MoveOutcome.Moved, report.Outcome);
        Assert.Contains(new MoveProgress("Records", 5, 8), rest.All);
        Assert.DoesNotContain(rest.All, progress => progress.Table == "Journals" && progress.Done < progress.Total);
    }

    [Fact]
    public async Task Done_once_more_it_only_compares()
    {
        await FillAsync("owl", entries: 2);
        var first = await MoveAsync(Home, Other);

        Assert.Equal(first.Tables, (await MoveAsync(Home, Other)).Tables);
    }

    [Fact]
    public async Task One_changed_byte_is_found()
    {
        await FillAsync("owl", entries: 2);
        await MoveAsync(Home, Other);
        using (var rows = Rows())
        {
            var revision = await rows.Revisions.AsNoTracking().FirstAsync(Token);
            var body = (byte[])revision.Body.Clone();
            body[^1] ^= 1;
            await rows.Revisions.Where(row => row.RecordId == revision.RecordId).ExecuteUpdateAsync(row => row.SetProperty(r => r.Body, body), Token);
        }

        var report = await MoveAsync(Home, Other);

        Assert.Equal(MoveOutcome.Different, report.Outcome);
        Assert.Equal("Revisions", Assert.Single(report.Tables, table => !table.IsSame).Name);
    }

    [Fact]
    public async Task Another_installation_is_not_written_over()
    {
        await FillAsync("owl", entries: 1);
        await using var stranger = await Installation.StartAsync();
        using (await stranger.OpenNewAsync("stranger"))
        {
        }

        Assert.Equal(MoveOutcome.OtherInstallation, (await MoveAsync(Home, stranger.Get<JournalDatabase>())).Outcome);
        using var rows = stranger.Rows();
        Assert.Equal(1, await rows.Journals.CountAsync(Token));
    }

    [Fact]
    public async Task Where_no_journal_ever_was_there_is_nothing_to_move() =>
        Assert.Equal(MoveOutcome.NothingToMove, (await MoveAsync(Home, Other)).Outcome);

    private static Task<MoveReport> MoveAsync(JournalDatabase from, JournalDatabase to) => new InstallationMove(from, to).RunAsync(null, Token);

    private static long RowsOf(MoveReport report, string table) => report.Tables.Single(moved => moved.Name == table).TargetRows;

    private JournalDbContext Rows() => other.GetRequiredService<IDbContextFactory<JournalDbContext>>().CreateDbContext();

    private async Task FillAsync(string name, int entries)
    {
        using var journal = await home.OpenNewAsync(name);
        for (var i = 0; i < entries; i++)
            await home.WriteAsync(journal, $"entry {i}");
    }

    private sealed class Recorder(Action<MoveProgress> look) : IProgress<MoveProgress>
    {
        public List<MoveProgress> All { get; } = [];

        public void Report(MoveProgress value)
        {
            All.Add(value);
            look(value);
        }
    }
}
