using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using EmotionalNumbness.Web.Tests.Databases;
using Npgsql;

namespace EmotionalNumbness.Web.Tests.Scenarios.Faults;

/// <summary>The machine starts while the database is out of reach: the help is there, and journals open without another start.</summary>
public sealed class OutageAtStartTests : IDisposable
{
    private const string Typed = "Typed while it was out of reach";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("outage-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder.FullName, "data");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_damaged_database_keeps_nobody_from_the_help_and_what_is_typed_comes_back()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "journal.db"), new string('x', 9000), Token);
        await using var site = At(Data);
        using var writer = new Writer(site);

        await ServesAllButJournalsAsync(site);
        var page = await writer.PostAsync("/journal/write", new Dictionary<string, string> { ["form.text"] = Typed });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains("nothing was saved", HtmlPage.Words(page.One("#notice")), StringComparison.Ordinal);
        Assert.Equal(Typed, ((IHtmlTextAreaElement)page.One("textarea")).Value);
        File.Delete(Path.Combine(Data, "journal.db"));

        await OpensAsync(site);
        // The page of before, sent once more: it is asked for the passphrase, and the text goes through.
        await writer.CreateAsync("quiet owl");
        await writer.OpenAsync("/journal/write");
        Assert.Equal("Saved", (await writer.SendAsync("/journal/write", ("form.text", Typed))).Heading);
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_tried_again_until_it_can()
    {
        await File.WriteAllTextAsync(Data, "A file where the directory should be.", Token);
        await using var site = At(Data);

        await ServesAllButJournalsAsync(site);
        File.Delete(Data);

        await OpensAsync(site);
    }

    [Fact]
    public async Task Keys_that_cannot_be_kept_are_named_and_keep_nobody_from_the_help()
    {
        var keys = Path.Combine(folder.FullName, "keys");
        await File.WriteAllTextAsync(keys, "", Token);

        var (program, address) = await SiteProgram.ServeAsync("--Data:KeysDirectory", keys);
        using (program)
        {
            using var visitor = new HttpClient { BaseAddress = address };
            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/help/us")).Status);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.OpenAsync("/journal/create")).Status);
            Assert.Contains("Data:KeysDirectory", Assert.Single(program.Lines, line => line.Contains("FTL", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
            File.Delete(keys);

            await Patience.UntilAsync(async () => (await visitor.OpenAsync("/journal/create")).Status == HttpStatusCode.OK, Longest);
            Assert.Single(program.Lines, line => line.Contains("Journals can be opened now.", StringComparison.Ordinal));
        }
    }

    [PostgresFact]
    public async Task A_server_that_refuses_connections_is_tried_again_until_it_takes_them()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var way = new Relay(database.ConnectionString);
        await using var site = new SiteHost().OnSqlite().With("Database:Provider", "Postgres").With("Database:ConnectionString", way.ConnectionString);

        await ServesAllButJournalsAsync(site);
        way.Open();

        await OpensAsync(site);
        using var writer = new Writer(site);
        Assert.NotEmpty(await writer.CreateAsync("quiet owl"));
    }

    private static SiteHost At(string data) => new SiteHost().OnSqlite().With("Data:Directory", data);

    private static async Task ServesAllButJournalsAsync(SiteHost site)
    {
        using var visitor = site.Visitor();
        foreach (var address in new[] { "/", "/guide/grief", "/help/us", "/exercises", "/health/live" })
            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(address)).Status);
        var ready = await visitor.OpenAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("database: Unhealthy", ready.Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/journal", "/journal/unlock", "/journal/write" })
        {
            var page = await visitor.OpenAsync(address);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.NotEmpty(page.Header("Retry-After"));
            Assert.NotNull(page.Bar);
        }
    }

    private static async Task OpensAsync(SiteHost site)
    {
        using var visitor = site.Visitor();
        await Patience.UntilAsync(async () => (await visitor.OpenAsync("/journal/unlock")).Status == HttpStatusCode.OK, Longest);
        Assert.Contains("database: Healthy", (await visitor.OpenAsync("/health/ready")).Text, StringComparison.Ordinal);
    }

    /// <summary>A port at which nobody answers, and behind which the server stands once it is open.</summary>
    private sealed class Relay : IAsyncDisposable
    {
        private readonly NpgsqlConnectionStringBuilder server;
        private readonly TcpListener door = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource end = new();
        private readonly int port;
        private Task all = Task.CompletedTask;

        public Relay(string connection)
        {
            server = new NpgsqlConnectionStringBuilder(connection);
            door.Start();
            port = ((IPEndPoint)door.LocalEndpoint).Port;
            door.Stop();
        }

        public string ConnectionString => new NpgsqlConnectionStringBuilder(server.ConnectionString) { Host = "127.0.0.1", Port = port }.ConnectionString;

        public void Open() => all = AcceptAsync(new TcpListener(IPAddress.Loopback, port));

        public async ValueTask DisposeAsync()
        {
            await end.CancelAsync();
            await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            end.Dispose();
            door.Dispose();
        }

        private async Task AcceptAsync(TcpListener listener)
        {
            using (listener)
            {
                listener.Start();
                while (true)
                    _ = PassAsync(await listener.AcceptTcpClientAsync(end.Token));
            }
        }

        private async Task PassAsync(TcpClient near)
        {
            using (near)
            using (var far = new TcpClient())
            {
                await far.ConnectAsync(server.Host!, server.Port, end.Token);
                await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream(), end.Token), far.GetStream().CopyToAsync(near.GetStream(), end.Token));
            }
        }
    }
}
