using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>How it is right now: a new check-in, or one to change. It asks for its token itself, so that a late press loses nothing.</summary>
[IgnoreAntiforgeryToken]
internal sealed class CheckInModel(
    JournalCheckIns checkIns, WriteCheckIn write, KeepSettings settings, JournalSession session, JournalContent content, IAntiforgery antiforgery,
    WriterClock clock, JournalLinks links, IStringLocalizer<JournalWords> words, IStringLocalizer<CheckInWords> ask) : JournalPage(words)
{
    [BindProperty]
    public CheckInForm Form { get; set; } = new();

    public CheckInFields Fields { get; private set; } = null!;

    public bool IsNew => Form.Base == 0;

    protected override IReadOnlyList<string> Scripts => ["sure"];

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken cancellationToken)
    {
        if (id is null)
            Form = CheckInForm.New(clock.Today);
        else if (await FindAsync(id, cancellationToken) is { } kept)
            Form = CheckInForm.Of(kept.Value, kept.Revision);
        else
            return NotFound();
        await ShowAsync([], cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ShowAsync([], cancellationToken);
            return await antiforgery.IsRequestValidAsync(HttpContext) ? await SaveAsync(cancellationToken) : Again("PressAgain", StatusCodes.Status409Conflict);
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            Fields ??= new CheckInFields("form", Form, CheckInFields.AskedOf(new JournalSettings(), Form), [], content);
            return Unavailable(fault);
        }
    }

    private async Task<IActionResult> SaveAsync(CancellationToken cancellationToken)
    {
        if (!Form.HasAnswers && Form.Base == 0)
            return AgainSaying(ask["CheckIn.Empty"]);
        if (!DateOnly.TryParseExact(Form.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return AgainSaying(ask["CheckIn.NoDay"]);
        var before = (await FindAsync(Form.Id, cancellationToken))?.Value ?? new CheckIn { Id = Form.CheckInId, Day = day, At = clock.Now };
        var checkIn = ReadCheckIn.Of(Form, before with { Day = day }, out var problems);
        if (problems.Count > 0)
        {
            Fields = Fields with { Problems = problems };
            return AgainSaying(ask["CheckIn.Unread"]);
        }

        return After(await write.SaveAsync(session.Open, checkIn, Math.Max(0, Form.Base)), checkIn);
    }

    private IActionResult After(SaveRecordResult<CheckIn> result, CheckIn checkIn)
    {
        switch (result)
        {
            case SaveRecordResult<CheckIn>.Saved:
                return Redirect(links.CheckInSaved(checkIn.Id));
            case SaveRecordResult<CheckIn>.EditedElsewhere other:
                Renew(Form with { Base = other.Current.Revision });
                return AgainSaying(ask["CheckIn.Elsewhere"], StatusCodes.Status409Conflict);
            case SaveRecordResult<CheckIn>.Deleted or SaveRecordResult<CheckIn>.Gone:
                Renew(Form with { Id = CheckInId.New().ToString(), Base = 0 });
                return AgainSaying(ask["CheckIn.Gone"], StatusCodes.Status409Conflict);
            case SaveRecordResult<CheckIn>.Invalid:
                return AgainSaying(ask["CheckIn.Later"]);
            case SaveRecordResult<CheckIn>.SessionEnded:
                return Redirect(links.Unlock);
            case SaveRecordResult<CheckIn>.JournalFull:
                return AgainSaying(ask["CheckIn.Full"]);
            default:
                return AgainSaying(ask["CheckIn.TooLong"]);
        }
    }

    private void Renew(CheckInForm form)
    {
        Form = form;
        Fields = Fields with { Form = form };
        // The page shows the new values and not those that were sent.
        ModelState.Clear();
    }

    private async Task<Kept<CheckIn>?> FindAsync(string? id, CancellationToken cancellationToken) =>
        CheckInId.TryParse(id, CultureInfo.InvariantCulture, out var checkIn)
            ? await checkIns.FindAsync(session.Open, checkIn, session.Shown, cancellationToken)
            : null;

    private async Task ShowAsync(IReadOnlyList<CheckInQuestion> problems, CancellationToken cancellationToken)
    {
        var chosen = (await settings.ReadAsync(session.Open, cancellationToken)).Value;
        Fields = new CheckInFields("form", Form, CheckInFields.AskedOf(chosen, Form), problems, content);
    }
}
