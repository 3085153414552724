using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Calendar;

/// <summary>A year, a month or a day. Which one travels in the body of a form: an address would tell it to the history.</summary>
internal sealed class CalendarModel(
    JournalCalendar calendar, JournalSession session, WriterClock clock, IStringLocalizer<JournalWords> words, IStringLocalizer<InsightWords> see)
    : JournalPage(words)
{
    /// <summary>yyyy.</summary>
    [BindProperty]
    public string? ChosenYear { get; set; }

    /// <summary>yyyy-MM.</summary>
    [BindProperty]
    public string? ChosenMonth { get; set; }

    /// <summary>yyyy-MM-dd.</summary>
    [BindProperty]
    public string? ChosenDay { get; set; }

    public YearView? Year { get; private set; }

    public MonthView? Month { get; private set; }

    public JournalDay? Day { get; private set; }

    public int Unreadable { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowTodayAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Read(ChosenDay, "yyyy-MM-dd") is { } day)
            Day = await calendar.DayAsync(session.Open, day, session.Shown, cancellationToken);
        else if (Read(ChosenMonth, "yyyy-MM") is { } month)
            await ShowMonthAsync(month, cancellationToken);
        else if (Read(ChosenYear, "yyyy") is { } year)
            await ShowYearAsync(year.Year, cancellationToken);
        else
            return await TodayInsteadAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> TodayInsteadAsync(CancellationToken cancellationToken)
    {
        await ShowTodayAsync(cancellationToken);
        return AgainSaying(see["Calendar.NoSuchDay"]);
    }

    private async Task ShowTodayAsync(CancellationToken cancellationToken)
    {
        await ShowYearAsync(clock.Today.Year, cancellationToken);
        Month = new MonthView(new DateOnly(clock.Today.Year, clock.Today.Month, 1), Year!.Months[clock.Today.Month - 1]);
    }

    private async Task ShowYearAsync(int year, CancellationToken cancellationToken)
    {
        var page = await calendar.YearAsync(session.Open, year, session.Shown, cancellationToken);
        (Year, Unreadable) = (YearView.Of(year, page), page.Unreadable);
    }

    private async Task ShowMonthAsync(DateOnly month, CancellationToken cancellationToken)
    {
        var page = await calendar.MonthAsync(session.Open, month.Year, month.Month, session.Shown, cancellationToken);
        (Month, Unreadable) = (new MonthView(month, page.Days), page.Unreadable);
    }

    private static DateOnly? Read(string? typed, string format) =>
        DateOnly.TryParseExact(typed, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
