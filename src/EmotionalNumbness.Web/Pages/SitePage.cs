using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmotionalNumbness.Web.Pages;

/// <summary>A page in the site's layout.</summary>
internal abstract class SitePage : PageModel
{
    public abstract PageHead Head { get; }
}
