namespace EmotionalNumbness.Guide.Tests.Markdown;

public class LabelsTests
{
    [Theory]
    [InlineData("source: Source\n", "source")]
    [InlineData("emergency: \"Emergency:\"\n", "emergency")]
    [InlineData("non-urgent: \"Not urgent:\"\n", "non-urgent")]
    [InlineData("warning: \"Important:\"\n", "warning")]
    [InlineData("care-heading-end: \"if:\"\n", "care-heading-end")]
    [InlineData("do-not: do not\n", "do-not")]
    public void Missing_label_is_refused(string line, string key)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Labels, line, "");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Labels, 1, $"“{key}:” is missing");
    }

    [Fact]
    public void Unknown_label_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Labels, "do-not: do not", "do-not: do not\ndont: never");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Labels, 8, "“dont:” is not a key we know");
    }

    [Fact]
    public void Checks_speak_the_language_of_the_labels()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Labels, "care-heading-end: \"if:\"", "care-heading-end: \"wenn:\"")
            .WithText("::: urgent Ruf an, if:\n- es schlimmer wird\n:::");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.TextLine, "ends in “wenn:”");
    }
}
