using EmotionalNumbness.Web.Tests.Databases;

namespace EmotionalNumbness.Web.Tests.Scenarios;

/// <summary>Several programs on one PostgreSQL, as behind a load balancer that sends each request to any of them.</summary>
public sealed class SeveralInstancesTests
{
    private const string NewPassphrase = "meadow candle thunder basket";

    [PostgresFact]
    public async Task A_session_made_on_one_works_on_all()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var one = On(database);
        await using var two = On(database);
        using var writer = Writer.InTurnOn(one, two);
        await writer.CreateAsync("On both");

        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "written here and there"));

        // Each request goes to the next one.
        for (var i = 0; i < 4; i++)
            Assert.True(await writer.IsInsideAsync());
        Assert.Contains("written here and there", writer.Page.Text, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_new_passphrase_ends_the_sessions_on_all()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var one = On(database);
        await using var two = On(database);
        using var changing = new Writer(one);
        using var elsewhere = new Writer(two);
        using var here = new Writer(one);
        await changing.CreateAsync("Changing");
        await elsewhere.UnlockAsync("Changing");
        await here.UnlockAsync("Changing");
        Assert.True(await elsewhere.IsInsideAsync() && await here.IsInsideAsync());

        await changing.OpenAsync("/journal/settings/passphrase");
        await changing.SendAsync("/journal/settings/passphrase", ("name", "Changing"), ("current", Writer.Passphrase), ("passphrase", NewPassphrase), ("repeated", NewPassphrase));

        Assert.False(await elsewhere.IsInsideAsync());
        Assert.False(await here.IsInsideAsync());
        Assert.True(await changing.IsInsideAsync());
        await elsewhere.UnlockAsync("Changing", NewPassphrase);
        Assert.True(await elsewhere.IsInsideAsync());
    }

    [PostgresFact]
    public async Task Three_that_start_together_migrate_once_and_share_one_key()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        string[] settings = ["--Database:Provider", "Postgres", "--Database:ConnectionString", database.ConnectionString];

        var programs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SiteProgram.ServeAsync(settings)));

        try
        {
            Assert.Equal(1, await database.CountAsync("ServerKeys"));
            Assert.All(programs, program => Assert.DoesNotContain(program.Program.Lines, line => line.Contains(" ERR]", StringComparison.Ordinal)));
            foreach (var (_, address) in programs)
            {
                using var visitor = new HttpClient { BaseAddress = address };
                Assert.Equal("Healthy", (await visitor.OpenAsync("/health/ready")).Text.Split('\n')[0]);
            }
        }
        finally
        {
            foreach (var (program, _) in programs)
                program.Dispose();
        }
    }

    private static SiteHost On(PostgresDatabase database) => new SiteHost()
        .With("Database:Provider", "Postgres")
        .With("Database:ConnectionString", database.ConnectionString);
}
