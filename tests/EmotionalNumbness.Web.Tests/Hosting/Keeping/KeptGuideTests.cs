using System.Net;
using System.Text.Json;
using EmotionalNumbness.Web.Tests.Site;

namespace EmotionalNumbness.Web.Tests.Hosting.Keeping;

/// <summary>The guide as one file for a device to keep.</summary>
[Collection(SharedSite.Name)]
public class KeptGuideTests(SiteHost site)
{
    [Fact]
    public async Task It_holds_everything_there_is_to_read_and_nothing_of_anybody()
    {
        var visitor = site.Visitor(cookies: "country=JP; theme=dark; titles=neutral");

        var pages = (await GuideAsync(visitor)).GetProperty("pages").EnumerateObject().ToDictionary(page => "/" + page.Name, page => page.Value.GetString()!);

        Assert.Empty((await SiteCrawl.ListedAsync(visitor)).Except(pages.Keys));
        Assert.DoesNotContain(pages.Keys, address => address.StartsWith("/journal", StringComparison.Ordinal) || address is "/search" or "/settings" or "/exit");
        Assert.All(pages.Values, page => Assert.Contains("<style>/*style*/</style>", page, StringComparison.Ordinal));
        Assert.DoesNotContain(pages.Values, page => page.Contains("data-open-now", StringComparison.Ordinal) || page.Contains("localhost", StringComparison.Ordinal));
        // Made for nobody: whoever asks first is not in everybody's copy.
        Assert.All(pages.Values, page => Assert.Contains("data-theme=\"device\"", page, StringComparison.Ordinal));
        Assert.All(pages.Values, page => Assert.Contains("data-source=\"None\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_script_and_picture_it_names_is_there()
    {
        var visitor = site.Visitor();
        var assets = (await GuideAsync(visitor)).GetProperty("assets").EnumerateArray().Select(asset => asset.GetString()!).ToList();

        Assert.Contains(assets, asset => asset.StartsWith("/js/player.", StringComparison.Ordinal));
        Assert.Contains("/js/player-plan.js", assets);
        Assert.Contains(assets, asset => asset.StartsWith("/images/", StringComparison.Ordinal));
        await Assert.AllAsync(assets, async asset =>
        {
            using var answer = await visitor.SendAsync("GET", asset);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        });
    }

    [Fact]
    public async Task Its_edition_is_in_the_worker_and_its_size_is_told()
    {
        var visitor = site.Visitor();
        using var size = JsonDocument.Parse((await visitor.OpenAsync("/keep/size")).Text);
        var version = size.RootElement.GetProperty("version").GetString()!;

        using var guide = await visitor.SendAsync("GET", "/keep/guide");
        using var pressed = await site.Visitor(encoding: "br").SendAsync("GET", "/keep/guide");

        Assert.Equal([version], guide.Headers.GetValues("Guide-Version"));
        Assert.Contains($"const GUIDE = '{version}';", (await visitor.OpenAsync("/service-worker.js")).Text, StringComparison.Ordinal);
        Assert.Equal((size.RootElement.GetProperty("bytes").GetInt64(), size.RootElement.GetProperty("download").GetInt64()), (guide.Content.Headers.ContentLength, pressed.Content.Headers.ContentLength));
        Assert.Equal("no-store", guide.Headers.CacheControl!.ToString());
    }

    private static async Task<JsonElement> GuideAsync(HttpClient visitor)
    {
        using var guide = JsonDocument.Parse((await visitor.OpenAsync("/keep/guide")).Text);
        return guide.RootElement.Clone();
    }
}
