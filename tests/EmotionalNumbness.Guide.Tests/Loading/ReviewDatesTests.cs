namespace EmotionalNumbness.Guide.Tests.Loading;

public class ReviewDatesTests
{
    [Theory]
    [InlineData("22.11.2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-11-22T10:00:00")]
    [InlineData("26-11-22")]
    [InlineData("next year")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void What_is_no_day_is_refused(string written)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "review-by: 2027-11-22", $"review-by: {written}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 11, $"“review-by: {written}” is not a day");
    }

    [Fact]
    public void Last_year_of_the_calendar_is_a_problem_and_no_crash()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "reviewed: 2026-11-22", "reviewed: 9999-01-01");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 10, "“reviewed: 9999-01-01” is not a day");
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-21")]
    [InlineData("2020-01-01")]
    public void Review_by_is_later_than_reviewed(string reviewBy)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "review-by: 2027-11-22", $"review-by: {reviewBy}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 2, "“review-by” is not later than “reviewed”");
    }

    [Theory]
    [InlineData("2028-11-23")]
    [InlineData("2040-01-01")]
    public void Review_by_is_at_most_two_years_later(string reviewBy)
    {
        using var content = new ContentFixture().Replace(ContentFixture.Grief, "review-by: 2027-11-22", $"review-by: {reviewBy}");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, 2, "more than 2 years after");
    }

    [Theory]
    [InlineData("2026-11-22", "2026-11-23")]
    [InlineData("2026-11-22", "2028-11-22")]
    [InlineData("2024-02-29", "2026-02-28")]
    public void Both_ends_of_the_two_years_are_allowed(string reviewed, string reviewBy)
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Grief, "reviewed: 2026-11-22", $"reviewed: {reviewed}")
            .Replace(ContentFixture.Grief, "review-by: 2027-11-22", $"review-by: {reviewBy}");

        var part = content.PublishGrief();

        Assert.Equal((DateOnly.Parse(reviewed, null), DateOnly.Parse(reviewBy, null)), (part.Reviewed, part.ReviewBy));
    }

    [Fact]
    public void Pages_are_reviewed_too()
    {
        using var content = new ContentFixture().Replace(ContentFixture.About, "review-by: 2027-11-22\n", "");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.About, 2, "“review-by:” is missing");
    }
}
