using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Summary;

namespace EmotionalNumbness.Journal.Tests.Summary;

public sealed class SummariseForAppointmentTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_what_was_asked_for_and_nothing_else()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var chosen = await installation.WriteAsync(journal, "chosen", Sunday);
        await installation.WriteAsync(journal, "not chosen", Sunday);
        await installation.CheckInAsync(journal, installation.NewCheckIn(Sunday) with
        {
            Feeling = Answer.Of(2),
            Sleep = Answer.Of(300),
            CouldCry = Answer.Of(Crying.Almost),
            Words = Answer.Of<ValueList<string>>(["numb"]),
        });
        await installation.CheckInAsync(journal, installation.NewCheckIn(Sunday.AddDays(-8)) with { Feeling = Answer.Of(4), Sleep = Answer.DontKnow<int>() });

        var summary = await MakeAsync(installation, journal, new SummaryOf(Sunday.AddDays(-13), Sunday, [CheckInQuestion.Sleep, CheckInQuestion.CouldCry], [chosen], Shown.WithoutExtraLocked));

        Assert.Equal(2, summary.CheckInDays);
        Assert.Equal(new SummaryScale(2, 2, 3, 4, 0, 0), summary.Feeling);
        Assert.Equal([new SummaryWeek(Sunday.AddDays(-13), 1, 4), new SummaryWeek(Sunday.AddDays(-6), 1, 2)], summary.Weeks);
        Assert.Equal([KeyValuePair.Create(CheckInQuestion.Sleep, new SummaryScale(1, 300, 300, 300, 1, 0))], summary.Scales);
        Assert.Equal([KeyValuePair.Create(Crying.Almost, 1)], summary.CouldCry);
        Assert.Empty(summary.Words);
        Assert.Equal("chosen", Assert.Single(summary.Entries).Text);
    }

    [Fact]
    public async Task Medicines_of_the_range_come_with_the_writers_notes()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        Medicine now = new("Now", Sunday.AddDays(-90), null), before = new("Before", null, Sunday.AddDays(-40)), unknown = new("Undated", null, null);
        await installation.Get<KeepAppointmentNotes>().SaveAsync(
            journal, new AppointmentNotes { Medicines = [now, before, unknown], WhatChanged = "a new job", Questions = ["how long?"] }, 0);

        var summary = await MakeAsync(installation, journal, new SummaryOf(Sunday.AddDays(-13), Sunday, [], [], Shown.WithoutExtraLocked));

        Assert.Equal([now, unknown], summary.Medicines);
        Assert.Equal(("a new job", "how long?"), (summary.WhatChanged, Assert.Single(summary.Questions)));
    }

    [Theory]
    [InlineData(-5000)]
    [InlineData(5)]
    public async Task Any_range_is_brought_to_a_year_or_less(int days)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var summary = await MakeAsync(installation, journal, new SummaryOf(Sunday.AddDays(days), Sunday, [], [], Shown.WithoutExtraLocked));

        Assert.InRange(summary.Last.DayNumber - summary.First.DayNumber, 0, 365);
    }

    private static Task<AppointmentSummary> MakeAsync(Installation installation, OpenJournal journal, SummaryOf wanted) =>
        installation.Get<SummariseForAppointment>().MakeAsync(journal, wanted, Token);
}
