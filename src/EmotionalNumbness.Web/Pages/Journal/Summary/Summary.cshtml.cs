using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Summary;

/// <summary>One or two pages for an appointment, made when asked for and kept nowhere; only the notes for it are kept.</summary>
[IgnoreAntiforgeryToken]
internal sealed class SummaryModel(
    SummariseForAppointment summarise, KeepAppointmentNotes notes, KeepSettings settings, SearchEntries search, JournalSession session, IAntiforgery antiforgery,
    WriterClock clock, JournalLinks links, IStringLocalizer<JournalWords> words, IStringLocalizer<InsightWords> see) : JournalPage(words)
{
    public const string Choose = "choose", Back = "back";

    /// <summary>The most entries to choose from; a shorter range shows fewer.</summary>
    private const int MostToChooseFrom = 100;

    [BindProperty]
    public SummaryForm Form { get; set; } = new();

    /// <summary>Which button.</summary>
    [BindProperty]
    public string? Act { get; set; }

    /// <summary>Entries of the range, where the writer wants to choose some.</summary>
    public List<Entry> ToChooseFrom { get; } = [];

    /// <summary>The pages; null before they are made.</summary>
    public AppointmentSummary? Made { get; private set; }

    public static IEnumerable<CheckInQuestion> Questions => Enum.GetValues<CheckInQuestion>().Where(question => question is not CheckInQuestion.Tags);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var kept = await notes.ReadAsync(session.Open, cancellationToken);
        var chosen = (await settings.ReadAsync(session.Open, cancellationToken)).Value.Questions ?? JournalSettings.DefaultQuestions;
        Form = SummaryForm.Of(kept.Value, kept.Revision, clock.Today) with { Questions = [.. chosen] };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return Again("PressAgain", StatusCodes.Status409Conflict);
        if (Act == Back)
            return Page();
        if (Form.FirstDay is not { } first || Form.LastDay is not { } last || last < first || Form.HasUnreadDates)
            return AgainSaying(see["Summary.NoDays"]);
        try
        {
            if (await KeepNotesAsync() is { } stopped)
                return stopped;
            if (Act == Choose)
                await FindEntriesAsync(first, last, cancellationToken);
            else
                Made = await summarise.MakeAsync(session.Open, Form.ToWanted(first, last, session.Shown), cancellationToken);
            return Page();
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault);
        }
    }

    /// <returns>Null where all is well.</returns>
    private async Task<IActionResult?> KeepNotesAsync()
    {
        switch (await notes.SaveAsync(session.Open, Form.ToNotes(), Math.Max(0, Form.Base)))
        {
            case SaveRecordResult<AppointmentNotes>.Saved saved:
                Form = Form with { Base = saved.Revision };
                ModelState.Clear();
                return null;
            case SaveRecordResult<AppointmentNotes>.EditedElsewhere other:
                Form = Form with { Base = other.Current.Revision };
                ModelState.Clear();
                return AgainSaying(see["Summary.Elsewhere"], StatusCodes.Status409Conflict);
            case SaveRecordResult<AppointmentNotes>.SessionEnded:
                return Redirect(links.Unlock);
            default:
                return AgainSaying(see["Summary.TooLong"]);
        }
    }

    private async Task FindEntriesAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        await foreach (var hit in search.FindAsync(session.Open, new SearchFor { First = first, Last = last, Shown = session.Shown }, cancellationToken))
        {
            ToChooseFrom.Add(hit.Entry);
            if (ToChooseFrom.Count == MostToChooseFrom)
                break;
        }
    }
}
