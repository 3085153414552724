using System.Globalization;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.TimeZones;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.Net.Http.Headers;

namespace EmotionalNumbness.Web.Hosting.Visitors;

/// <summary>
/// Finds the visitor's country: their own choice, else the device's time zone, else the region of the browser's
/// language as a guess. Never from the address they come from.
/// </summary>
internal sealed class CountryFinder(LiveContent<HelplineDirectory> helplines)
{
    public const string ChoiceCookie = "country";
    public const string ZoneCookie = "zone";

    /// <summary>Kept as the choice of someone who wants no country: the international fallback.</summary>
    public const string NoCountry = "none";

    // A header longer than this is no browser's.
    private const int LongestHeader = 1000;

    public VisitorCountry Find(HttpRequest request)
    {
        var directory = helplines.Current;
        var choice = request.Cookies[ChoiceCookie];
        if (choice == NoCountry)
            return new VisitorCountry(null, CountrySource.Choice);
        if (directory.For(choice) is { } chosen)
            return new VisitorCountry(chosen, CountrySource.Choice);

        // Where the clock is in a country we know nothing of, the browser's language could only mislead.
        if (CountryOfTimeZone.Find(request.Cookies[ZoneCookie]) is { } local)
            return new VisitorCountry(directory.For(local), CountrySource.TimeZone);
        return FromLanguage(directory, request.Headers.AcceptLanguage.ToString());
    }

    private static VisitorCountry FromLanguage(HelplineDirectory directory, string header)
    {
        if (header.Length is 0 or > LongestHeader || !StringWithQualityHeaderValue.TryParseList([header], out var languages))
            return VisitorCountry.Unknown;

        foreach (var language in languages.Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1))
        {
            if (directory.For(RegionOf(language.Value.Value)) is { } country)
                return new VisitorCountry(country, CountrySource.Language);
        }

        return VisitorCountry.Unknown;
    }

    /// <summary>The region subtag of a BCP 47 tag: two letters that are not first, such as GB in en-GB or TW in zh-Hant-TW.</summary>
    private static string? RegionOf(string? tag) =>
        tag?.Split('-').Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter))
            ?.ToUpper(CultureInfo.InvariantCulture);
}
