using EmotionalNumbness.Guide.Markdown.Links;

namespace EmotionalNumbness.Guide.Tests.Markdown.Links;

public class LinkTargetTests
{
    [Theory]
    [InlineData("/guide/grief", "/guide/grief", "", "grief")]
    [InlineData("/guide/grief#tears", "/guide/grief", "tears", "grief")]
    [InlineData("#tears", "", "tears", null)]
    [InlineData("/help", "/help", "", null)]
    [InlineData("/guide", "/guide", "", null)]
    [InlineData("/guide/all", "/guide/all", "", null)]
    [InlineData("", "", "", null)]
    public void Address_is_taken_apart(string address, string path, string fragment, string? slug)
    {
        var target = LinkTarget.Of(address);

        Assert.Equal((path, fragment, slug), (target.Path, target.Fragment, target.PartSlug));
    }
}
