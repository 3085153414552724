using EmotionalNumbness.Guide.Markdown;

namespace EmotionalNumbness.Guide.Tests.Markdown;

public class RenderTargetTests
{
    [Theory]
    [InlineData("/guide/crying", "crying")]
    [InlineData("/guide/crying#tears", "crying#tears")]
    [InlineData("#tears", "#tears")]
    [InlineData("/help", "../help")]
    [InlineData("/", "../")]
    [InlineData("tel:112", "tel:112")]
    public void Links_on_the_page_of_a_part_are_relative_to_the_guide(string written, string expected)
    {
        var target = RenderTarget.OwnPage("/guide/");

        var address = target.AddressOf(written);

        Assert.Equal(expected, address);
    }

    [Theory]
    [InlineData("/guide/crying", "#crying")]
    [InlineData("/guide/crying#tears", "#crying-tears")]
    [InlineData("/guide/grief", "#grief")]
    [InlineData("#tears", "#grief-tears")]
    [InlineData("/help", "../help")]
    [InlineData("/guide", "../guide")]
    [InlineData("/guide/all", "all")]
    [InlineData("/images/rain.svg", "../images/rain.svg")]
    [InlineData("tel:112", "tel:112")]
    public void Links_between_parts_stay_within_the_whole_guide(string written, string expected)
    {
        var target = RenderTarget.WholeGuide("grief");

        var address = target.AddressOf(written);

        Assert.Equal(expected, address);
    }

    [Theory]
    [InlineData("/guide/crying", "guide/crying")]
    [InlineData("/help", "help")]
    [InlineData("/", "./")]
    [InlineData("#tears", "#tears")]
    public void Links_on_a_page_are_relative_to_the_root(string written, string expected)
    {
        var target = RenderTarget.OwnPage("/");

        var address = target.AddressOf(written);

        Assert.Equal(expected, address);
    }
}
