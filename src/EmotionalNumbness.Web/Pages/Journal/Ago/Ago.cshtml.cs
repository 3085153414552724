using EmotionalNumbness.Journal.OnThisDay;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Ago;

/// <summary>What was written a month, half a year and a year ago, for whoever wants to see it.</summary>
internal sealed class AgoModel(
    LookBack back, KeepSettings settings, JournalSession session, WriterClock clock, JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    public const string Off = "off";
    public const string On = "on";

    [BindProperty]
    public string? Act { get; set; }

    public IReadOnlyList<EarlierDay> Days { get; private set; } = [];

    public bool IsOff { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        IsOff = (await settings.ReadAsync(session.Open, cancellationToken)).Value.IsOnThisDayOff;
        Days = await back.OnAsync(session.Open, clock.Today, session.Shown, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kept = await settings.ReadAsync(session.Open, cancellationToken);
        var set = kept.Value with { IsOnThisDayOff = Act == Off };
        switch (await settings.SaveAsync(session.Open, set, kept.Revision))
        {
            case SaveRecordResult<JournalSettings>.Saved:
                return Redirect(links.OnThisDay);
            case SaveRecordResult<JournalSettings>.SessionEnded:
                return Redirect(links.Unlock);
            case SaveRecordResult<JournalSettings>.JournalFull:
                await OnGetAsync(cancellationToken);
                return Again("Full");
            default:
                await OnGetAsync(cancellationToken);
                return Again("PressAgain", StatusCodes.Status409Conflict);
        }
    }
}
