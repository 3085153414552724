using System.Globalization;
using System.Resources;
using EmotionalNumbness.Guide.Search;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

internal sealed class SearchModel(GuideContent content, CrisisLanguageDetector detector, SiteLanguages languages, IStringLocalizer<Words> words) : SitePage
{
    /// <summary>The part that comes first where words speak of danger.</summary>
    public const string HelpNow = "when-to-get-help-now";

    private const int MostHits = 12;

    private static readonly ResourceManager Lists = new(typeof(Words));

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Question { get; set; }

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    /// <summary>Whether a line to call stands before all that was found. A few words are no sentence, so a list of beginnings counts beside what is looked for in a journal.</summary>
    public bool SpeaksOfDanger { get; private set; }

    public string TitleOfHelpNow => content.Guide.PartFor(HelpNow)!.Title;

    public bool HasAsked => !string.IsNullOrWhiteSpace(Question);

    public override PageHead Head => new(words["Search.Heading"], words["Search.Lead"]) { IsIndexed = false, Area = SiteArea.Search };

    public void OnGet()
    {
        // What people look for here is nobody's business, so no cache may keep it.
        Response.Headers.CacheControl = "no-store";
        Hits = content.Search.Find(Question, MostHits);
        SpeaksOfDanger = HasAsked && IsOfDanger(Question!.Replace('\'', '’'));
        if (SpeaksOfDanger)
            Hits = [.. FirstOf(Hits).Concat(FirstOf(content.Search.Find(TitleOfHelpNow, MostHits))).Take(1).Concat(Hits).DistinctBy(hit => (hit.Part.Slug, hit.Section.Id)).Take(MostHits)];
    }

    private static IEnumerable<SearchHit> FirstOf(IEnumerable<SearchHit> hits) => hits.Where(hit => hit.Part.Slug == HelpNow).Take(1);

    // In danger people write in the language that comes first, whichever the site is read in, and without its accents.
    private bool IsOfDanger(string question) =>
        languages.Spoken.SelectMany(language => Lists.GetString("Search.Danger", CultureInfo.GetCultureInfo(language))!.Split('|'))
            .Any(beginning => CultureInfo.InvariantCulture.CompareInfo.IndexOf(question, beginning, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0)
        || detector.Detect(question, CultureInfo.CurrentUICulture.Name).Found;
}
