namespace EmotionalNumbness.Guide.Tests.Loading;

public class TextFileTests
{
    [Theory]
    [InlineData("Grief-Late")]
    [InlineData("grief_late")]
    [InlineData("grief late")]
    [InlineData("grief--late")]
    [InlineData("-grief")]
    [InlineData("trauer-spät")]
    [InlineData("grief.draft")]
    public void Name_that_makes_a_poor_address_is_refused(string slug)
    {
        using var content = new ContentFixture().With($"en/guide/{slug}.md", "anything");

        var load = content.Load();

        GuideAssert.RefusedAt(load, $"en/guide/{slug}.md", 1, "lower-case letters, digits and hyphens");
    }

    [Theory]
    [InlineData("en/guide/all.md", "/guide/all")]
    [InlineData("en/pages/help.md", "/help")]
    public void Name_that_hides_an_address_of_the_site_is_refused(string path, string address)
    {
        using var content = new ContentFixture();
        content.With(path, content.Read(ContentFixture.About));

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, path, 1, $"The address {address} is taken");
    }
}
