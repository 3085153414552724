using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Helplines.Summary;

/// <summary>The directory in numbers, for the people who keep it.</summary>
/// <param name="CountryCount">Countries and territories.</param>
/// <param name="LineCount">Lines in all countries.</param>
/// <param name="TwoSources">Lines read in two independent sources.</param>
/// <param name="OneSource">Lines read in one source.</param>
/// <param name="Unconfirmed">Lines that could not be confirmed.</param>
/// <param name="WithoutLine">Countries with emergency numbers only.</param>
/// <param name="WithoutFirstLine">Countries whose help bar has no line to show.</param>
/// <param name="OldestCheck">The longest-past check; null for an empty directory.</param>
/// <param name="Countries">One row a country, by name.</param>
public sealed record HelplineSummary(
    int CountryCount,
    int LineCount,
    int TwoSources,
    int OneSource,
    int Unconfirmed,
    int WithoutLine,
    int WithoutFirstLine,
    DateOnly? OldestCheck,
    IReadOnlyList<CountrySummary> Countries)
{
    /// <summary>Counts a directory as of a day.</summary>
    public static HelplineSummary Of(HelplineDirectory directory, DateOnly today)
    {
        var countries = directory.Countries;
        var byConfidence = countries.SelectMany(country => country.Lines).ToLookup(line => line.Confidence);
        return new HelplineSummary(
            countries.Count,
            countries.Sum(country => country.Lines.Count),
            byConfidence[Confidence.TwoSources].Count(),
            byConfidence[Confidence.OneSource].Count(),
            byConfidence[Confidence.Unconfirmed].Count(),
            countries.Count(country => country.Lines.Count == 0),
            countries.Count(country => country.FirstLine is null),
            countries.Count == 0 ? null : countries.Min(country => country.Checked),
            [.. countries.Select(country => CountrySummary.Of(country, today))]);
    }
}
