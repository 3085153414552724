namespace EmotionalNumbness.Guide.Loading;

/// <summary>When a text was checked, and by when that must be done again.</summary>
internal sealed record ReviewDates(DateOnly Reviewed, DateOnly ReviewBy)
{
    private const int MostYears = 2;

    public static ReviewDates Read(YamlMap keys)
    {
        var dates = new ReviewDates(keys.Date("reviewed"), keys.Date("review-by"));
        if (dates.Reviewed == default || dates.ReviewBy == default)
            return dates;
        if (dates.ReviewBy <= dates.Reviewed)
            keys.AddProblem("“review-by” is not later than “reviewed”. Correct one of them.");
        else if (dates.ReviewBy > dates.Reviewed.AddYears(MostYears))
            keys.AddProblem($"“review-by” is more than {MostYears} years after “reviewed”. Health advice ages; bring it nearer.");
        return dates;
    }
}
