using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>The journal's name, how it can be opened, and the way to everything that changes that.</summary>
internal sealed class SettingsModel(WaysIn ways, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    public string? Name { get; private set; }

    public IReadOnlyList<WayIn> Ways { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Ways = await ways.ListAsync(session.Open, cancellationToken);
        Name = await ways.NameAsync(session.Open, cancellationToken);
        return Ways.Count == 0 ? Redirect(links.Unlock) : Page();
    }
}
