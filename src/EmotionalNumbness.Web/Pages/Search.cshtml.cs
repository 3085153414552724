using EmotionalNumbness.Guide.Search;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

internal sealed class SearchModel(GuideContent content, IStringLocalizer<Words> words) : SitePage
{
    private const int MostHits = 12;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Question { get; set; }

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public bool HasAsked => !string.IsNullOrWhiteSpace(Question);

    public override PageHead Head => new(words["Search.Heading"], words["Search.Lead"]) { IsIndexed = false, Area = SiteArea.Search };

    public void OnGet()
    {
        // What people look for here is nobody's business, so no cache may keep it.
        Response.Headers.CacheControl = "no-store";
        Hits = content.Search.Find(Question, MostHits);
    }
}
