using EmotionalNumbness.Journal.Postgres;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EmotionalNumbness.Journal.Tests.Postgres;

public sealed class PostgresStartTests
{
    private static PostgresTestDatabase Server => (PostgresTestDatabase)TestDatabase.Chosen;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [PostgresFact]
    public async Task Several_that_start_at_once_on_nothing_all_come_up()
    {
        var place = await Server.NewEmptyPlaceAsync();

        var started = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Installation.StartAsync(place: place), Token)));

        using (var rows = started[0].Rows())
            Assert.Equal(rows.Database.GetMigrations(), await rows.Database.GetAppliedMigrationsAsync(Token));
        foreach (var installation in started)
            await installation.DisposeAsync();
        await Server.RemoveAsync(place);
    }

    [PostgresFact]
    public async Task A_database_of_a_newer_version_is_not_touched()
    {
        await using var before = await Installation.StartAsync();
        using (var rows = before.Rows())
            await rows.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""", Token);

        var error = await Assert.ThrowsAsync<DatabaseUnusableException>(() => Installation.StartAsync(place: before.Place));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        AssertOneLine(error);
    }

    [PostgresFact]
    public async Task Everything_is_there_after_a_restart()
    {
        await using var before = await Installation.StartAsync();
        using var journal = await before.OpenNewAsync();
        var entry = await before.WriteAsync(journal, "still here");

        await using var after = await Installation.StartAsync(place: before.Place);

        Assert.Equal("still here", (await after.ReadAsync(journal, entry)).Text);
    }

    [PostgresFact]
    public async Task A_database_that_does_not_exist_is_named_with_what_to_do()
    {
        var error = await RefusedAsync(settings => settings.Database = "no_such_database");

        Assert.Contains("no_such_database at 127.0.0.1 cannot be used: it does not exist. Create it", error.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_server_that_does_not_answer_is_named_with_what_to_do()
    {
        var error = await RefusedAsync(settings => settings.Port = 9);

        Assert.Contains("Start the server, or set the right Host and Port.", error.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_wrong_password_is_told_without_repeating_it()
    {
        var error = await RefusedAsync(settings => settings.Password = "wrong-secret");

        Assert.Contains("Set the right Username and Password.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", error.ToString(), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task An_account_without_rights_is_told_to_become_the_owner()
    {
        var (place, account) = (await Server.NewEmptyPlaceAsync(), $"guest_{Guid.NewGuid():N}");
        await Server.RunAsync($"CREATE ROLE {account} LOGIN PASSWORD 'guest'");

        var error = await RefusedAsync(settings => (settings.Database, settings.Username, settings.Password) = (place, account, "guest"));

        Assert.Contains("Make the program's account its owner.", error.Message, StringComparison.Ordinal);
        await Server.RemoveAsync(place);
        await Server.RunAsync($"DROP ROLE {account}");
    }

    [PostgresFact]
    public async Task Sweeping_waits_for_nobody_and_disturbs_nobody()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await using var other = await Installation.StartAsync(place: installation.Place);

        var sweeps = Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? installation : other).Get<JournalDatabase>().SweepAsync(Token));
        await Task.WhenAll(sweeps.Append(installation.WriteAsync(journal, "meanwhile")));

        Assert.Single((await installation.PageAsync(journal)).Days);
    }

    private static async Task<DatabaseUnusableException> RefusedAsync(Action<NpgsqlConnectionStringBuilder> change)
    {
        var settings = new NpgsqlConnectionStringBuilder(PostgresTestDatabase.ConnectionString("postgres"));
        change(settings);
        await using var services = new ServiceCollection().AddLogging().AddJournalPostgres(settings.ConnectionString).BuildServiceProvider();

        var error = await Assert.ThrowsAsync<DatabaseUnusableException>(() => services.GetRequiredService<JournalDatabase>().PrepareAsync(Token));

        AssertOneLine(error);
        return error;
    }

    private static void AssertOneLine(DatabaseUnusableException error) => Assert.DoesNotContain('\n', error.Message);
}
