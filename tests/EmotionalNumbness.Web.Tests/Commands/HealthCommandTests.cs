using System.Net;

namespace EmotionalNumbness.Web.Tests.Commands;

/// <summary><c>health</c>, and a program that was started from a directory that is not its own.</summary>
public class HealthCommandTests
{
    [Fact]
    public async Task Started_from_anywhere_the_site_has_its_own_settings_and_says_that_it_is_ready()
    {
        using var program = await SiteProgram.StartFromElsewhereAsync();
        using var visitor = new HttpClient { BaseAddress = new Uri(program.Addresses[0]) };

        using var health = await SiteProgram.RunAsync("health", "--address", program.Addresses[0]);

        Assert.Equal(0, health.ExitCode);
        Assert.Contains("database: Healthy", health.Lines);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/es/guide")).Status);
        // What the settings keep out of the log stays out.
        Assert.DoesNotContain("DbCommand", program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--address", "localhost:5080")]
    [InlineData("--address", "ftp://localhost")]
    [InlineData("--host", "two words")]
    public async Task What_is_no_address_and_what_is_no_host_is_said_in_one_line(string option, string value)
    {
        using var health = await SiteProgram.RunAsync("health", option, value);

        Assert.Equal(1, health.ExitCode);
        Assert.StartsWith($"“{value}” is no", Assert.Single(health.Lines), StringComparison.Ordinal);
    }
}
