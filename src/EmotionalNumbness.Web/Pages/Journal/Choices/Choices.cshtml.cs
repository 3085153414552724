using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Choices;

/// <summary>How the journal works: when it locks, what a check-in asks, what is looked back at; and the way to how the site looks and speaks.</summary>
internal sealed class ChoicesModel(
    KeepSettings settings, JournalSession session, JournalLinks links, SiteLanguages languages, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    [BindProperty]
    public ChoicesForm Form { get; set; } = new();

    public bool IsDone { get; private set; }

    /// <summary>Empty where there is only one.</summary>
    public IReadOnlyList<string> Languages => languages.All.Count == 1 ? [] : languages.All;

    public string In(string language) => languages.HereIn(language);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var kept = await settings.ReadAsync(session.Open, cancellationToken);
        Form = ChoicesForm.Of(kept.Value, kept.Revision);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kept = await settings.ReadAsync(session.Open, cancellationToken);
        var set = Form.On(kept.Value);
        switch (await settings.SaveAsync(session.Open, set, Form.Revision))
        {
            case SaveRecordResult<JournalSettings>.Saved saved:
                await session.AdoptAsync(set);
                Form = Form with { Revision = saved.Revision };
                IsDone = true;
                return Page();
            case SaveRecordResult<JournalSettings>.SessionEnded:
                return Redirect(links.Unlock);
            case SaveRecordResult<JournalSettings>.JournalFull:
                return Again("Full");
            default:
                // Changed on another device: what was chosen here stays in the form, and the next press keeps it.
                Form = Form with { Revision = kept.Revision };
                return Again("Choices.Elsewhere", StatusCodes.Status409Conflict);
        }
    }
}
