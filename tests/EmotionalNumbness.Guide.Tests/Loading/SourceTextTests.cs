namespace EmotionalNumbness.Guide.Tests.Loading;

public class SourceTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Only text.\n")]
    [InlineData("---\ntitle: Never closed\n")]
    [InlineData("\n---\ntitle: Too late\n---\nText.\n")]
    [InlineData("---\ntitle: No line end\n---")]
    public void Text_without_front_matter_is_refused(string text)
    {
        using var content = new ContentFixture().With(ContentFixture.Crying, text);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Crying, 1, "The file begins with “---”");
    }

    [Fact]
    public void Lines_are_counted_from_the_top_of_the_file()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Grief, "write:", "clinician: Dr A. Gray, general practitioner\nwrite:")
            .Replace(ContentFixture.Grief, "## What helps", "# What helps");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 16, "the only “#” heading");
    }

    [Fact]
    public void Rule_in_the_body_is_not_the_end_of_the_front_matter()
    {
        using var content = new ContentFixture().WithText("Above.\n\n---\n\nBelow.");

        var part = content.PublishGrief();

        Assert.Contains("<hr />", part.Html, StringComparison.Ordinal);
    }
}
