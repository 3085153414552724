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
}
