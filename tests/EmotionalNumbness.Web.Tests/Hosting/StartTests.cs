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
    [InlineData("Site:LeaveTo", "http://weather.example/")]
    [InlineData("Site:Origin", "example.org")]
    [InlineData("Content:Directory", "/there/is/no/such/folder")]
    [InlineData("Content:HelplineMaxAgeDays", "0")]
    [InlineData("Content:HelplineMaxAgeDays", "many")]
    [InlineData("Languages:Also:0", "not_a_language!")]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:Provider", "Postgres")]
    [InlineData("Data:Directory", "/proc/no-such-place")]
    [InlineData("Site:PathBase", "calm")]
    [InlineData("Site:PathBase", "/calm/")]
    [InlineData("Proxy:KnownProxies:0", "proxy.example")]
    [InlineData("Proxy:KnownNetworks:0", "10.0.0.0/64")]
    [InlineData("Proxy:Hops", "0")]
    [InlineData("Proxy:TrustUnixSocket", "perhaps")]
    [InlineData("Server:ShutdownSeconds", "0")]
    [InlineData("Server:DrainSeconds", "soon")]
    [InlineData("Telemetry:Endpoint", "localhost")]
    [InlineData("Appearance:TokensFile", "/no/such/file.css")]
    [InlineData("Telemetry:TracedPercent", "101")]
    [InlineData("Journal:LongestEntryBytes", "3")]
    [InlineData("Journal:Creation", "Sometimes")]
    public async Task Every_bad_setting_is_named(string setting, string value)
    {
        using var program = await SiteProgram.RunAsync($"--{setting}", value, "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains(program.Lines, line => line.Contains(setting.Replace(":0", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Application started", program.Output, StringComparison.Ordinal);
    }
}
