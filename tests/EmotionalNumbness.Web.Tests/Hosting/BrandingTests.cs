using System.Text.Json;

namespace EmotionalNumbness.Web.Tests.Hosting;

/// <summary>What a host sets to make the site look like its own, without touching code.</summary>
public sealed class BrandingTests
{
    [Fact]
    public async Task Name_and_colours_are_the_hosts()
    {
        var tokens = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.css");
        await File.WriteAllTextAsync(tokens, ":root { --sea: #123456; }\n", TestContext.Current.CancellationToken);
        await using var site = new SiteHost().With("Site:Name", "Calm Harbour").With("Site:LeaveTo", "https://weather.example/").With("Appearance:TokensFile", tokens);

        var page = await site.Visitor().OpenAsync("/guide/grief");

        Assert.EndsWith("Calm Harbour", page.Title, StringComparison.Ordinal);
        Assert.Equal("Calm Harbour", HtmlPage.Words(page.One("a.brand")));
        // The last one counts.
        Assert.True(page.Text.LastIndexOf("--sea: #123456", StringComparison.Ordinal) > page.Text.LastIndexOf("--sea: #8fd3d1", StringComparison.Ordinal));
        using var manifest = JsonDocument.Parse((await site.Visitor().OpenAsync("/site.webmanifest")).Text);
        Assert.Equal(("Calm Harbour", "Calm Harbour"), (manifest.RootElement.GetProperty("name").GetString(), manifest.RootElement.GetProperty("short_name").GetString()));
        using var left = await site.Visitor().SendAsync("GET", "/exit");
        Assert.Equal("https://weather.example/", left.Headers.Location!.OriginalString);
        File.Delete(tokens);
    }

    [Fact]
    public async Task A_helpline_that_a_host_puts_first_in_a_countrys_file_is_the_one_in_the_bar_and_first_on_the_countrys_page()
    {
        const string Ours = """
            lines:
              - name: Calm Harbour Line
                kind: emotional-support
                phone: "1-800-555-0199"
                tel: "18005550199"
                dial: full
                hours: 24/7
                languages: [en]
                cost: free
                confidence: one-source
                sources:
                  - { what: "our own line", seen: 2026-11-22 }


            """;
        using var content = new ContentCopy().Replace("helplines/us.yaml", "lines:\n", Ours);
        await using var site = new SiteHost().With("Content:Directory", content.Folder);

        var page = await site.Visitor().OpenAsync("/guide/grief");
        var country = await site.Visitor().OpenAsync("/help/us");

        Assert.Equal("tel:18005550199", page.BarCall);
        Assert.Equal("tel:18005550199", country.Main.QuerySelectorAll("a[href^='tel:']").Select(call => call.GetAttribute("href")).First(call => call != "tel:911"));
    }
}
