using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Visitors;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

internal sealed class CountryModel(
    HelplineDirectory helplines,
    VisitorCountry visitor,
    TimeProvider time,
    ContentOptions options,
    SiteLinks links,
    IStringLocalizer<Words> words) : SitePage
{
    public CountryView View { get; private set; } = null!;

    /// <summary>The bar speaks for another country, or only guesses this one.</summary>
    public bool OffersToKeep => visitor.Country != View.Country || visitor.IsGuess;

    public override PageHead Head =>
        new(words["Country.Heading", View.Country.SpokenName()], words["Country.Lead", View.Country.SpokenName()]) { Area = SiteArea.Help };

    public IActionResult OnGet(string country)
    {
        if (helplines.For(country) is not { } found)
            return NotFound();
        if (country.Any(char.IsAsciiLetterUpper))
            return RedirectPermanent(links.HelpIn(found.Code));
        View = new CountryView(found, time, options);
        return Page();
    }
}
