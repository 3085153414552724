using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Plan;

/// <summary>The writer's own plan for hard times: to read, to change, to print. It asks for its token itself, so that a late press loses nothing.</summary>
[IgnoreAntiforgeryToken]
internal sealed class PlanModel(JournalPlan plans, JournalSession session, IAntiforgery antiforgery, JournalLinks links, IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public bool IsDone { get; private set; }

    protected override IReadOnlyList<string> Scripts => ["sure"];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var kept = await plans.ReadAsync(session.Open, cancellationToken);
        Form = PlanForm.Of(kept.Value, kept.Revision);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return Again("PressAgain", StatusCodes.Status409Conflict);
        try
        {
            return After(await plans.SaveAsync(session.Open, Form.ToPlan(), Form.Revision));
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault);
        }
    }

    private IActionResult After(SaveRecordResult<HardTimesPlan> result)
    {
        switch (result)
        {
            case SaveRecordResult<HardTimesPlan>.Saved saved:
                Form = Form with { Revision = saved.Revision };
                IsDone = true;
                return Page();
            case SaveRecordResult<HardTimesPlan>.EditedElsewhere other:
                Form = Form with { Revision = other.Current.Revision };
                return Again("Plan.Elsewhere", StatusCodes.Status409Conflict);
            case SaveRecordResult<HardTimesPlan>.TooLong:
                return Again("Plan.TooLong");
            case SaveRecordResult<HardTimesPlan>.SessionEnded:
                return Redirect(links.Unlock);
            case SaveRecordResult<HardTimesPlan>.JournalFull:
                return Again("Full");
            default:
                return Again("Plan.Again", StatusCodes.Status409Conflict);
        }
    }
}
