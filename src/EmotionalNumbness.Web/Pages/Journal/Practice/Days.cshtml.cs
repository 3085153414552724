using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgrammeDay = EmotionalNumbness.Journal.Exercises.ProgrammeDay;

namespace EmotionalNumbness.Web.Pages.Journal.Practice;

/// <summary>The seven days, with those that were done. In any order, as often as one likes; what was not done is not mentioned.</summary>
internal sealed class DaysModel(
    JournalExercises exercises, JournalSession session, GuideContent content, WriterClock clock, JournalLinks links, IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    // The only programme there is; its days are kept under this name.
    private const string SevenDays = "programme";

    private ProgrammeProgress progress = new();

    /// <summary>What the programme is written in: it is not translated.</summary>
    public string Language => content.Guide.OriginalLanguage;

    public Programme Programme => content.Guide.Exercises.Programme;

    /// <summary>When a day was done; null where it was not.</summary>
    public DateOnly? DoneOn(int number) =>
        progress.Done.FirstOrDefault(day => day.Programme == SevenDays && day.Number == number)?.DoneOn;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        progress = (await exercises.ProgressAsync(session.Open, cancellationToken)).Value;

    public async Task<IActionResult> OnPostAsync(int day, bool done, CancellationToken cancellationToken)
    {
        if (day < 1 || day > Programme.Days.Count)
            return NotFound();
        try
        {
            switch (await exercises.MarkAsync(session.Open, new ProgrammeDay(SevenDays, day, clock.Today), done, cancellationToken))
            {
                case SaveRecordResult<ProgrammeProgress>.Saved:
                    return Redirect(links.DayAt(day));
                case SaveRecordResult<ProgrammeProgress>.SessionEnded:
                    return Redirect(links.Unlock);
                case SaveRecordResult<ProgrammeProgress>.JournalFull:
                    await OnGetAsync(cancellationToken);
                    return Again("Full");
            }

            await OnGetAsync(cancellationToken);
            return Again("NotKept", StatusCodes.Status409Conflict);
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault);
        }
    }
}
