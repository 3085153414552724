namespace EmotionalNumbness.Guide.Tests.Loading;

public class ClosestFileTests
{
    [Fact]
    public void Choices_keep_their_order()
    {
        using var content = new ContentFixture().With(ContentFixture.Closest, "- say: I cannot cry\n  part: crying\n- say: Someone has died\n  part: grief\n");

        var guide = content.Publish();

        Assert.Equal([new ClosestChoice("I cannot cry", "crying"), new ClosestChoice("Someone has died", "grief")], guide.Closest);
    }

    [Fact]
    public void Choice_that_leads_to_no_part_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Closest, "part: grief", "part: greif");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Closest, 2, "There is no part “greif”");
    }

    [Fact]
    public void Choice_that_leads_to_a_page_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Closest, "part: grief", "part: about");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Closest, 2, "There is no part “about”");
    }

    [Fact]
    public void Unknown_key_is_refused()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Closest, "  part: grief", "  part: grief\n  icon: sun");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Closest, 3, "“icon:” is not a key we know");
    }
}
