using EmotionalNumbness.Helplines;

namespace EmotionalNumbness.Web.Hosting.Visitors;

/// <summary>The country the help bar speaks for, and how we came by it.</summary>
internal sealed record VisitorCountry(CountryHelplines? Country, CountrySource Source)
{
    public static readonly VisitorCountry Unknown = new(null, CountrySource.None);

    /// <summary>True where it comes from the browser's language only: many people outside the United States browse in its English.</summary>
    public bool IsGuess => Source == CountrySource.Language;

    /// <summary>Tells apart all that a page can look like because of it.</summary>
    public string Variant => $"{Country?.Code}-{Source}";
}

internal enum CountrySource
{
    None,
    Choice,
    TimeZone,
    Language,
}
