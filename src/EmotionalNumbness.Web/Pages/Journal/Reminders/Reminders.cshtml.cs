using System.Globalization;
using System.Text;
using EmotionalNumbness.Journal.Reminders;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.Keys;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Reminders;

/// <summary>A reminder for the calendar on the writer's own device. We send nothing and keep nothing: no address, no time.</summary>
[IgnoreAntiforgeryToken]
internal sealed class RemindersModel(
    IAntiforgery antiforgery, WriterClock clock, TimeProvider time, IStringLocalizer<JournalWords> words, IStringLocalizer<ChoiceWords> choose) : JournalPage(words)
{
    private static readonly TimeOnly Evening = new(20, 0);

    [BindProperty]
    public ReminderForm Form { get; set; } = new();

    public FieldProblem Problem { get; private set; } = new("at", "");

    /// <summary>From the day with which weeks begin where the language is at home.</summary>
    public static IEnumerable<DayOfWeek> Week =>
        Enumerable.Range((int)CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek, 7).Select(day => (DayOfWeek)(day % 7));

    public void OnGet() => Form = new ReminderForm { Title = choose["Remind.Neutral"], At = Evening.ToString("HH:mm", CultureInfo.InvariantCulture) };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return Again("PressAgain", StatusCodes.Status409Conflict);
        if (Form.Time is not { } at)
        {
            Problem = Problem with { Words = choose["Remind.BadTime"] };
            var page = Page();
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return page;
        }

        var file = ReminderFile.Write(Form.ToReminder(at, choose["Remind.Neutral"], clock.Today), Guid.NewGuid(), time.GetUtcNow());
        return File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "reminder.ics");
    }
}
