using EmotionalNumbness.Guide;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.AspNetCore.Mvc;

namespace EmotionalNumbness.Web.Pages.Guide;

internal sealed class PartModel(GuideContent content) : SitePage
{
    public PublishedGuide Guide => content.Guide;

    public Part Part { get; private set; } = null!;

    public Part? Previous => Guide.Before(Part);

    public Part? Next => Guide.After(Part);

    public override PageHead Head => new(Part.Title, Part.Summary)
    {
        Area = SiteArea.Guide,
        Scripts = ["read-aloud"],
        StructuredData = PartDescription.Of(Part),
        Languages = content.LanguagesOf(Part),
    };

    public IActionResult OnGet(string slug)
    {
        if (Guide.PartFor(slug) is not { } part)
            return NotFound();
        Part = part;
        return Page();
    }
}
