using EmotionalNumbness.Guide;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.AspNetCore.Mvc;

namespace EmotionalNumbness.Web.Pages;

/// <summary>A page written in content/…/pages, such as /about.</summary>
internal sealed class TextModel(GuideContent content) : SitePage
{
    public Page Text { get; private set; } = null!;

    public override PageHead Head => new(Text.Title, Text.Summary) { Languages = content.LanguagesOf(Text) };

    public IActionResult OnGet(string slug)
    {
        if (content.Guide.PageFor(slug) is not { } text)
            return NotFound();
        Text = text;
        return Page();
    }
}
