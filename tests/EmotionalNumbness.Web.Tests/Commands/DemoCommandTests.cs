using EmotionalNumbness.Web.Commands;

namespace EmotionalNumbness.Web.Tests.Commands;

/// <summary><c>demo</c>: a made-up journal that says on every page that it is one.</summary>
public sealed class DemoCommandTests : IDisposable
{
    private static readonly string[] Pages =
    [
        "/journal", "/journal/write", "/journal/search", "/journal/on-this-day", "/journal/plan", "/journal/data", "/journal/export", "/journal/import",
        "/journal/reminders", "/journal/extra-locked", "/journal/settings", "/journal/settings/choices", "/journal/settings/passphrase", "/journal/settings/code",
        "/journal/settings/sessions", "/journal/settings/card", "/journal/settings/delete",
    ];

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("demo-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task It_prints_name_and_passphrase_and_every_page_of_that_journal_says_that_it_is_a_demo()
    {
        using var output = new StringWriter();
        var code = await DemoCommand.RunAsync(
            [$"--Data:Directory={data.FullName}", $"--Content:Directory={Repository.Content}"], 7, output, TestContext.Current.CancellationToken);
        Assert.True(code == 0, output.ToString());
        var lines = output.ToString().Split(Environment.NewLine);
        await using var site = new SiteHost().OnSqlite().With("Data:Directory", data.FullName);
        using var writer = new Writer(site);

        await writer.UnlockAsync(Printed(lines, "name"), Printed(lines, "passphrase"));

        Assert.Equal(20, writer.Page.All("article.entry").Count(entry => entry.Closest(".ago") is null));
        foreach (var address in Pages)
        {
            var page = await writer.OpenAsync(address);
            Assert.Equal(address, page.Path);
            Assert.Contains("demo journal", HtmlPage.Words(page.One("[data-demo]")), StringComparison.Ordinal);
        }

        await writer.OpenAsync("/journal/on-this-day");
        await writer.SendAsync("/journal/on-this-day", ("act", "off"));
        Assert.NotEmpty((await writer.OpenAsync("/journal")).All("[data-demo]"));
    }

    [Theory]
    [InlineData("sed", "5")]
    [InlineData("--dta", "elsewhere")]
    public async Task A_slip_makes_no_journal_in_a_place_that_was_not_meant(string slip, string value)
    {
        using var demo = await SiteProgram.RunAsync("demo", slip, value);

        Assert.Equal(1, demo.ExitCode);
        Assert.Contains($"“{slip}” is not known here.", demo.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("passphrase  ", demo.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_journal_says_so()
    {
        await using var site = new SiteHost();
        using var writer = new Writer(site);
        await writer.CreateAsync("quiet owl");

        foreach (var address in Pages)
            Assert.Empty((await writer.OpenAsync(address)).All("[data-demo]"));
    }

    private static string Printed(string[] lines, string what) => lines.Single(line => line.StartsWith(what + " ", StringComparison.Ordinal))[what.Length..].Trim();
}
