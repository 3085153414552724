using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Noticed;

/// <summary>How large the card is. It is turned off only below the sentence that says why it exists.</summary>
internal sealed class CardModel(KeepSettings settings, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    [BindProperty]
    public CrisisCard? Choice { get; set; }

    public bool IsDone { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Choice = (await settings.ReadAsync(session.Open, cancellationToken)).Value.CrisisCard;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kept = await settings.ReadAsync(session.Open, cancellationToken);
        if (Choice is not { } choice || !Enum.IsDefined(choice))
            return Redirect(links.Card);
        switch (await settings.SaveAsync(session.Open, kept.Value with { CrisisCard = choice }, kept.Revision))
        {
            case SaveRecordResult<JournalSettings>.Saved:
                IsDone = true;
                return Page();
            case SaveRecordResult<JournalSettings>.SessionEnded:
                return Redirect(links.Unlock);
            case SaveRecordResult<JournalSettings>.JournalFull:
                return Again("Full");
            default:
                return Again("PressAgain", StatusCodes.Status409Conflict);
        }
    }
}
