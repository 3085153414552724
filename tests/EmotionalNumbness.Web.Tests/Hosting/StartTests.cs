using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Web.Tests.Hosting;

/// <summary>What is wrong stops the start; a visitor never finds it first.</summary>
public class StartTests
{
    [Fact]
    public async Task Broken_content_stops_the_start_and_names_each_place()
    {
        using var content = new ContentCopy()
            .Replace("en/guide/grief.md", "title: ", "titel: ")
            .Replace("helplines/us.yaml", "tel: \"988\"", "tel: \"+1 988\"");

        using var program = await SiteProgram.RunAsync("--Content:Directory", content.Folder, "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, program.ExitCode);
        Assert.Contains(program.Lines, line => line.Contains("en/guide/grief.md(2): ", StringComparison.Ordinal));
        Assert.Contains(program.Lines, line => line.Contains("us.yaml(", StringComparison.Ordinal));
        Assert.DoesNotContain("Now listening", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_setting_stops_the_start_and_is_named_in_one_line()
    {
        using var program = await SiteProgram.RunAsync("--Site:LeaveTo", "http://weather.example/", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, program.ExitCode);
        Assert.Contains(program.Lines, line => line.Contains("Site:LeaveTo is “http://weather.example/”. Write a whole address that starts with https://.", StringComparison.Ordinal));
        Assert.DoesNotContain("Application started", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content:Directory", "/there/is/no/such/folder")]
    [InlineData("Content:HelplineMaxAgeDays", "many")]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:Provider", "Postgres")]
    [InlineData("Site:PathBase", "/calm/")]
    [InlineData("Proxy:KnownProxies:0", "proxy.example")]
    [InlineData("Proxy:KnownNetworks:0", "10.0.0.0/64")]
    [InlineData("Proxy:TrustUnixSocket", "perhaps")]
    [InlineData("Server:DrainSeconds", "soon")]
    [InlineData("Appearance:TokensFile", "/no/such/file.css")]
    [InlineData("Journal:LongestEntryBytes", "3")]
    [InlineData("Journal:Creation", "Sometimes")]
    [InlineData("Backup:Keep", "none")]
    [InlineData("Limits:HeadersSeconds", "0")]
    [InlineData("Site:LeaveTo", "http://weather.example/")]
    [InlineData("Site:Origin", "example.org")]
    [InlineData("Content:HelplineMaxAgeDays", "0")]
    [InlineData("Languages:Also:0", "not_a_language!")]
    [InlineData("Site:PathBase", "calm")]
    [InlineData("Proxy:Hops", "0")]
    [InlineData("Server:ShutdownSeconds", "0")]
    [InlineData("Telemetry:Endpoint", "localhost")]
    [InlineData("Telemetry:TracedPercent", "101")]
    [InlineData("Backup:EveryHours", "0")]
    [InlineData("Journal:Creatoin", "Closed")]
    [InlineData("Serilog:MinimumLevel:Default", "Loud")]
    public async Task Every_bad_setting_is_named(string setting, string value)
    {
        using var program = await SiteProgram.RunAsync($"--{setting}", value, "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains(setting.Replace(":0", "", StringComparison.Ordinal), Assert.Single(program.Lines, line => line.Contains("The site does not start.", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Application started", program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("https://127.0.0.1:0")]
    public async Task An_address_at_which_it_cannot_listen_is_one_line_that_names_the_key(string address)
    {
        // No certificate of a developer's machine.
        using var program = await SiteProgram.RunWithAsync(new Dictionary<string, string> { ["HOME"] = "/nowhere" }, "--Urls", address);

        AssertOneLine(program, "Urls");
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_that_names_the_key()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        using var program = await SiteProgram.RunAsync("--Urls", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

        AssertOneLine(program, "address already in use");
    }

    [Fact]
    public async Task It_says_its_version_and_starts_nothing()
    {
        using var program = await SiteProgram.RunAsync("--version");

        Assert.Equal(0, program.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", Assert.Single(program.Lines));
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:{0}")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{0}")]
    [InlineData("Urls", "http://127.0.0.1:{0}")]
    public async Task It_listens_where_its_environment_says(string name, string value)
    {
        var port = FreePort();

        using var program = await SiteProgram.StartWithAsync(new Dictionary<string, string> { [name] = string.Format(CultureInfo.InvariantCulture, value, port) });

        Assert.EndsWith($":{port}", Assert.Single(program.Addresses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_stops_the_start_in_one_line_and_stays_as_it_is()
    {
        var data = Directory.CreateTempSubdirectory("downgrade-");
        try
        {
            var (site, _) = await SiteProgram.ServeAsync("--Data:Directory", data.FullName);
            using (site)
                await site.StopAsync();
            var file = Path.Combine(data.FullName, "journal.db");
            await using (var database = new SqliteConnection($"Data Source={file};Pooling=False"))
            {
                await database.OpenAsync(TestContext.Current.CancellationToken);
                await using var later = database.CreateCommand();
                later.CommandText = "PRAGMA journal_mode = DELETE; INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')";
                await later.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }

            using var program = await SiteProgram.RunAsync("--Data:Directory", data.FullName, "--urls", "http://127.0.0.1:0");

            Assert.Equal(1, program.ExitCode);
            Assert.Contains("was written by a newer version of this program (29990101000000_Later)", Assert.Single(program.Lines, line => line.Contains("FTL", StringComparison.Ordinal)), StringComparison.Ordinal);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static void AssertOneLine(SiteProgram program, string words)
    {
        Assert.Equal(1, program.ExitCode);
        Assert.Contains(words, Assert.Single(program.Lines, line => line.Contains("The site does not start.", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
