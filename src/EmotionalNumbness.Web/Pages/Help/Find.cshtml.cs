using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>Finds a country by what a visitor types: its name in English or its own language, a code, a slip of either.</summary>
internal sealed class FindModel(HelplineDirectory helplines, SiteLinks links, IStringLocalizer<Words> words) : SitePage
{
    private const int MostFound = 8;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public IReadOnlyList<CountryHelplines> Found { get; private set; } = [];

    public override PageHead Head => new(words["Find.Heading"], words["Help.Lead"]) { Area = SiteArea.Help, IsIndexed = false };

    public IActionResult OnGet()
    {
        Response.Headers.CacheControl = "no-store";
        Found = helplines.Search(Query, MostFound);
        return Found is [var only] ? Redirect(links.HelpIn(only.Code)) : Page();
    }
}
