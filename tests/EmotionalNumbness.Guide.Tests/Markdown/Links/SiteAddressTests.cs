using EmotionalNumbness.Guide.Markdown.Links;

namespace EmotionalNumbness.Guide.Tests.Markdown.Links;

public class SiteAddressTests
{
    [Theory]
    [InlineData("/guide/", "/guide/crying", "crying")]
    [InlineData("/guide/", "/guide/crying#tears", "crying#tears")]
    [InlineData("/guide/", "/guide/all", "all")]
    [InlineData("/guide/", "/guide", "../guide")]
    [InlineData("/guide/", "/guide/", "../guide/")]
    [InlineData("/guide/", "/help", "../help")]
    [InlineData("/guide/", "/", "../")]
    [InlineData("/guide/", "/#closest", "../#closest")]
    [InlineData("/guide/", "/images/rain.svg", "../images/rain.svg")]
    [InlineData("/", "/guide/crying", "guide/crying")]
    [InlineData("/", "/help", "help")]
    [InlineData("/", "/", "./")]
    [InlineData("/", "/#closest", "./#closest")]
    public void Address_is_relative_and_leads_to_the_same_place(string from, string to, string expected)
    {
        var relative = SiteAddress.Relative(from, to);

        Assert.Equal(expected, relative);
        Assert.Equal(to, new Uri(new Uri($"https://example.org{from}"), relative).GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.Unescaped));
    }
}
