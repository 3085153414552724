using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>One act behind a button. Asked for by its address alone it changes nothing and leads to the journal.</summary>
internal abstract class ActPage(JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    protected JournalLinks Links { get; } = links;

    public IActionResult OnGet() => Redirect(Links.Timeline);

    /// <summary>The session ended while the page was open.</summary>
    protected IActionResult ToUnlock() => Redirect(Links.Unlock);
}
