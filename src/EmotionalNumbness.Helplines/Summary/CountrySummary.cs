namespace EmotionalNumbness.Helplines.Summary;

/// <summary>One row of the table that <c>check</c> prints.</summary>
/// <param name="Code">ISO code.</param>
/// <param name="Name">English name.</param>
/// <param name="LineCount">Lines of this country.</param>
/// <param name="FirstLine">Name and number of the help bar's line; null when it has none.</param>
/// <param name="AgeInDays">Days since the last check.</param>
public sealed record CountrySummary(string Code, string Name, int LineCount, string? FirstLine, int AgeInDays)
{
    internal static CountrySummary Of(CountryHelplines country, DateOnly today)
    {
        var first = country.FirstLine;
        var number = first?.Phone?.Written ?? first?.Sms?.Written;
        return new CountrySummary(country.Code, country.Name, country.Lines.Count, first is null ? null : $"{first.Name}: {number}", country.AgeInDays(today));
    }
}
