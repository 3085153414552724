using EmotionalNumbness.Web.Hosting.Errors;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>A page of the journal. Its tab and the history say "Journal" and nothing else.</summary>
internal abstract class JournalPage(IStringLocalizer<JournalWords> words) : SitePage
{
    /// <summary>Of every page: an open journal says in time that it will lock.</summary>
    private const string Stay = "stay";

    public IStringLocalizer<JournalWords> Say { get; } = words;

    /// <summary>What went wrong or was done, in words for the top of the page; null for nothing.</summary>
    public string? Notice { get; protected set; }

    /// <summary>Names of files in js/ that this page loads beside those of every page.</summary>
    protected virtual IReadOnlyList<string> Scripts => [];

    public override PageHead Head => new(Say["Title"], Say["Title"]) { IsIndexed = false, IsPrivate = true, Area = SiteArea.Journal, Scripts = [Stay, .. Scripts] };

    /// <summary>The page once more, with what was typed still in it.</summary>
    protected IActionResult Again(string notice, int status = StatusCodes.Status422UnprocessableEntity) => AgainSaying(Say[notice], status);

    /// <summary>The same with words from another file.</summary>
    protected IActionResult AgainSaying(string words, int status = StatusCodes.Status422UnprocessableEntity)
    {
        Notice = words;
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    /// <summary>The same, where the database does not answer. The host is told why.</summary>
    protected IActionResult Unavailable(Exception fault, string notice = "Unavailable")
    {
        HttpContext.TellFault(fault);
        return Again(notice, StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The same, when too many are at it. The browser is told when to come back.</summary>
    protected IActionResult Busy(TimeSpan retryAfter)
    {
        var seconds = (int)Math.Ceiling(Math.Max(1, retryAfter.TotalSeconds));
        Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Notice = Say["Busy", seconds];
        var page = Page();
        page.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return page;
    }
}
