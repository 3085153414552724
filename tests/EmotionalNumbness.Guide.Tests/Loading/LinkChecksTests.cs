namespace EmotionalNumbness.Guide.Tests.Loading;

public class LinkChecksTests
{
    [Theory]
    [InlineData("/guide/crying")]
    [InlineData("/guide/crying#who-cries")]
    [InlineData("/guide/grief")]
    [InlineData("#here")]
    [InlineData("/about")]
    [InlineData("/help")]
    [InlineData("/")]
    [InlineData("tel:988")]
    public void Link_that_leads_somewhere_is_allowed(string url)
    {
        using var content = new ContentFixture().WithText($"See [this]({url}).\n\n## Here\n\nText.");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Theory]
    [InlineData("/guide/laughing")]
    [InlineData("/guide/Crying")]
    [InlineData("/guide/crying/")]
    [InlineData("/guide/")]
    [InlineData("/guide/../help")]
    [InlineData("/help?country=gb")]
    [InlineData("/abuot")]
    [InlineData("//example.org/help")]
    public void Link_to_what_does_not_exist_is_refused(string url)
    {
        using var content = new ContentFixture().WithText($"Text,\nthen [a link]({url}).");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 1, $"“{url}” does not exist");
    }

    [Theory]
    [InlineData("/guide/crying#who-laughs", "/guide/crying")]
    [InlineData("#who-laughs", "/guide/grief")]
    [InlineData("/about#who-laughs", "/about")]
    public void Link_to_a_heading_that_does_not_exist_is_refused(string url, string path)
    {
        using var content = new ContentFixture().WithText($"See [this]({url}).");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, $"“{path}” has no heading with the id “who-laughs”");
    }

    [Theory]
    [InlineData("[this](https://example.org)")]
    [InlineData("[this](http://example.org/guide/crying)")]
    [InlineData("[this](mailto:someone@example.org)")]
    [InlineData("[this](javascript:alert)")]
    [InlineData("[this](crying)")]
    [InlineData("[this][where]\n\n[where]: https://example.org")]
    [InlineData("<https://example.org>")]
    [InlineData("<someone@example.org>")]
    [InlineData("<javascript:alert>")]
    public void Link_to_another_site_is_refused(string link)
    {
        using var content = new ContentFixture().WithText(link);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "leads away from the site");
    }

    [Theory]
    [InlineData("[this]()")]
    [InlineData("[this](#)")]
    public void Link_to_nowhere_is_refused(string link)
    {
        using var content = new ContentFixture().WithText(link);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "This link leads nowhere");
    }

    [Fact]
    public void Link_inside_a_card_is_checked()
    {
        using var content = new ContentFixture().WithText("::: note Read on\n- one\n- [two](/guide/laughing)\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 2, "does not exist");
    }

    [Fact]
    public void Pages_and_parts_may_link_to_each_other_in_any_order()
    {
        using var content = new ContentFixture()
            .WithText("See [about](/about).")
            .Replace(ContentFixture.Crying, "People do.", "See [grief](/guide/grief) and [about](/about).");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Picture_that_exists_is_allowed()
    {
        using var content = new ContentFixture().With("en/images/rain.svg", "<svg/>").WithText("![Rain on a window](/images/rain.svg)");

        var part = content.PublishGrief();

        Assert.Contains("<img src=\"../images/rain.svg\" alt=\"Rain on a window\" />", part.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/images/snow.svg")]
    [InlineData("/images/")]
    [InlineData("/images/../labels.yaml")]
    [InlineData("rain.svg")]
    [InlineData("/rain.svg")]
    [InlineData("https://example.org/rain.svg")]
    [InlineData("data:image/png;base64,AAAA")]
    public void Picture_that_does_not_exist_is_refused(string url)
    {
        using var content = new ContentFixture().With("en/images/rain.svg", "<svg/>").WithText($"Text.\n\n![Rain on a window]({url})");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine + 2, $"The picture “{url}” does not exist");
    }
}
