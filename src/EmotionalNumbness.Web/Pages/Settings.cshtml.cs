using EmotionalNumbness.Web.Hosting.Appearance;
using EmotionalNumbness.Web.Hosting.Visitors;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

/// <summary>Light or dark, titles that give nothing away, and the time zone where no script tells it. Kept in cookies only.</summary>
[IgnoreAntiforgeryToken]
internal sealed class SettingsModel(SiteLinks links, IStringLocalizer<Words> words) : SitePage
{
    [BindProperty]
    public string? Theme { get; set; }

    [BindProperty]
    public bool NeutralTitles { get; set; }

    /// <summary>Asked for only where no script runs.</summary>
    [BindProperty]
    public string? Zone { get; set; }

    /// <summary>The zone that is kept; null where there is none.</summary>
    public string? ZoneName => ClockZones.Find(Request.Cookies[CountryFinder.ZoneCookie])?.Id;

    public DisplayChoices Choices { get; private set; } = null!;

    public override PageHead Head => new(words["Settings.Heading"], words["Settings.Lead"]) { IsIndexed = false };

    public void OnGet() => Choices = DisplayChoices.Of(Request);

    public IActionResult OnPost()
    {
        Keep(Hosting.Appearance.Theme.Cookie, Theme is Hosting.Appearance.Theme.Light or Hosting.Appearance.Theme.Dark ? Theme : null);
        Keep(DisplayChoices.TitlesCookie, NeutralTitles ? DisplayChoices.Neutral : null);
        if (ModelState.ContainsKey(nameof(Zone)))
            Keep(CountryFinder.ZoneCookie, ClockZones.Find(Zone)?.Id);
        return Redirect(links.Settings);
    }

    private void Keep(string cookie, string? value)
    {
        if (value is null)
            ChoiceCookies.Forget(HttpContext, cookie);
        else
            ChoiceCookies.Keep(HttpContext, cookie, value);
    }
}
