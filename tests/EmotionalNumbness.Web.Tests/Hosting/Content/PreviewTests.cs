using System.Net;

namespace EmotionalNumbness.Web.Tests.Hosting.Content;

/// <summary>A draft, at an address that only those who were told it can find.</summary>
public sealed class PreviewTests
{
    private const string Token = "only-for-those-who-write";
    private const string Prefix = "/preview/" + Token;
    private const string Draft = "A title that is not published";

    [Fact]
    public async Task A_draft_is_shown_there_and_nowhere_else()
    {
        using var draft = new ContentCopy().Replace("en/guide/grief.md", $"title: {Repository.Guide.PartFor("grief")!.Title}", $"title: {Draft}");
        await using var site = With(draft);
        var visitor = site.Visitor();

        var preview = await visitor.OpenAsync(Prefix + "/guide/grief");

        Assert.Equal(Draft, preview.Heading);
        Assert.Equal(("no-store", "noindex"), (preview.Header("Cache-Control"), preview.Header("X-Robots-Tag")));
        Assert.All(preview.OwnAddresses, address => Assert.StartsWith(Prefix, address, StringComparison.Ordinal));
        Assert.Equal("tel:988", preview.BarCall);
        Assert.NotEqual(Draft, (await visitor.OpenAsync("/guide/grief")).Heading);
        Assert.DoesNotContain(Token, (await visitor.OpenAsync("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/preview")]
    [InlineData("/preview/")]
    [InlineData("/preview/guide/grief")]
    [InlineData("/preview/only-for-those-who-writ/guide/grief")]
    [InlineData("/preview/only-for-those-who-write-/guide/grief")]
    [InlineData("/preview/ONLY-FOR-THOSE-WHO-WRITE/guide/grief")]
    public async Task Without_the_token_there_is_nothing(string address)
    {
        using var draft = new ContentCopy();
        await using var site = With(draft);

        using var answer = await site.Visitor().SendAsync("GET", address);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MovedPermanently);
    }

    [Fact]
    public async Task A_broken_draft_stops_nobody()
    {
        using var draft = new ContentCopy().Replace("en/guide/grief.md", "title: ", "titel: ");
        await using var site = With(draft);
        var visitor = site.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/guide/grief")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(Prefix + "/guide/grief")).Status);
    }

    private static SiteHost With(ContentCopy draft) => new SiteHost().With("Content:PreviewDirectory", draft.Folder).With("Content:PreviewToken", Token);
}
