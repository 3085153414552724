using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.OnThisDay;
using EmotionalNumbness.Journal.Settings;

namespace EmotionalNumbness.Journal.Tests.OnThisDay;

public sealed class LookBackTests
{
    private static readonly DateOnly Today = new(2026, 3, 31);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_month_half_a_year_and_a_year_ago_come_in_that_order()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "a year ago", new DateOnly(2025, 3, 31));
        await installation.WriteAsync(journal, "half a year ago", new DateOnly(2025, 9, 30));
        await installation.WriteAsync(journal, "a month ago", new DateOnly(2026, 2, 28));
        await installation.WriteAsync(journal, "some other day", new DateOnly(2026, 2, 27));

        var days = await OnAsync(installation, journal);

        Assert.Equal([(Ago.Month, "a month ago"), (Ago.HalfYear, "half a year ago"), (Ago.Year, "a year ago")], days.Select(day => (day.Ago, Assert.Single(day.Entries).Text)));
    }

    [Fact]
    public async Task Heavy_entries_are_left_out()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "the worst day", new DateOnly(2025, 3, 31), new EntryMarks { IsHeavy = true });

        Assert.Empty(await OnAsync(installation, journal));
    }

    [Fact]
    public async Task It_can_be_turned_off()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "a year ago", new DateOnly(2025, 3, 31));
        await installation.Get<KeepSettings>().SaveAsync(journal, new JournalSettings { IsOnThisDayOff = true }, 0);

        Assert.Empty(await OnAsync(installation, journal));
    }

    private static Task<IReadOnlyList<EarlierDay>> OnAsync(Installation installation, OpenJournal journal) =>
        installation.Get<LookBack>().OnAsync(journal, Today, Shown.WithoutExtraLocked, Token);
}
