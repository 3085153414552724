using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>A country's numbers as one file that asks nothing of any network, for a stick or a shelter's computer.</summary>
internal sealed class SavedFileModel(HelplineDirectory helplines, TimeProvider time, ContentOptions options) : PageModel
{
    public CountryView View { get; private set; } = null!;

    public IActionResult OnGet(string country)
    {
        if (helplines.For(country) is not { } found)
            return NotFound();
        View = new CountryView(found, time, options, isReadLater: true);
        return Page();
    }
}
