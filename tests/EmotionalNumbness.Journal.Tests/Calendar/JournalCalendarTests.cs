using CsCheck;
using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Tests.Calendar;

public sealed class JournalCalendarTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_has_all_its_days_with_what_is_on_them()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "one", Sunday);
        await installation.WriteAsync(journal, "two", Sunday);
        await installation.CheckInAsync(journal, Sunday, 2);
        await installation.CheckInAsync(journal, Sunday, 5);
        await installation.CheckInAsync(journal, installation.NewCheckIn(Sunday.AddDays(-1)) with { Feeling = Answer.DontKnow<int>() });

        var year = await installation.Get<JournalCalendar>().YearAsync(journal, 2026, Shown.WithoutExtraLocked, Token);

        Assert.Equal(365, year.Days.Count);
        Assert.Equal(new CalendarDay(Sunday, 2, 2, Answer.Of(3.5)), year.Days.Single(day => day.Day == Sunday));
        Assert.Equal(new CalendarDay(Sunday.AddDays(-1), 0, 1, Answer.DontKnow<double>()), year.Days.Single(day => day.Day == Sunday.AddDays(-1)));
        Assert.Equal(363, year.Days.Count(day => day.IsEmpty));
    }

    [Fact]
    public async Task Its_counts_are_those_of_the_timeline_and_the_check_ins()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var days = DemoYear.Of(7, Sunday, AnyRecord.DemoText);
        await installation.Get<FillDemo>().FillAsync(journal, days, Token);

        var calendar = await installation.Get<JournalCalendar>().PageAsync(journal, Sunday.AddDays(-364), Sunday, Shown.WithoutExtraLocked, Token);

        Assert.Equal(days.Select(day => (day.Day, day.Entries.Count, day.CheckIns.Count)), calendar.Days.Select(day => (day.Day, day.Entries, day.CheckIns)));
        Assert.Equal(await CountEntriesAsync(installation, journal), calendar.Days.Sum(day => day.Entries));
    }

    [Fact]
    public async Task A_day_opens_its_entries_and_check_ins()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "the day before", Sunday.AddDays(-1));
        await installation.WriteAsync(journal, "that day", Sunday);
        var checkIn = await installation.CheckInAsync(journal, Sunday, 2);

        var day = await installation.Get<JournalCalendar>().DayAsync(journal, Sunday, Shown.WithoutExtraLocked, Token);

        Assert.Equal("that day", Assert.Single(day.Entries).Text);
        Assert.Equal(checkIn, Assert.Single(day.CheckIns));
    }

    [Fact]
    public void The_middle_lies_between_the_least_and_the_most() => Gen.Double[-10, 10].List[1, 30].Sample(values =>
        Assert.InRange(Middle.Of([.. values]), values.Min(), values.Max()));

    [Fact]
    public void A_day_without_a_number_keeps_how_it_was_left_unanswered()
    {
        Assert.Equal(AnswerKind.NotAsked, Middle.Of(Enumerable.Empty<Answer<int>>()).Kind);
        Assert.Equal(AnswerKind.RatherNotSay, Middle.Of([default, Answer.RatherNotSay<int>()]).Kind);
        Assert.Equal(AnswerKind.DontKnow, Middle.Of([Answer.RatherNotSay<int>(), Answer.DontKnow<int>()]).Kind);
        Assert.Equal(Answer.Of(0.0), Middle.Of([Answer.DontKnow<int>(), Answer.Of(0)]));
    }

    private static async Task<int> CountEntriesAsync(Installation installation, OpenJournal journal)
    {
        var (count, before) = (0, (EntryId?)null);
        do
        {
            var page = await installation.PageAsync(journal, before, 100);
            count += page.Days.Sum(day => day.Entries.Count);
            before = page.Older;
        }
        while (before is not null);
        return count;
    }
}
