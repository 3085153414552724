using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.OnThisDay;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Trends;
using EmotionalNumbness.Journal.Upkeep;

namespace EmotionalNumbness.Journal.Tests.Entries;

/// <summary>What is extra-locked is absent from everything until the passphrase was given again, and there after it was.</summary>
public sealed class ExtraLockedTests
{
    private const string Hidden = "the hidden page";

    private static readonly EntryMarks Locked = new() { IsExtraLocked = true, Tags = ["secret"] };

    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Shown.WithoutExtraLocked, 0)]
    [InlineData(Shown.WithExtraLocked, 1)]
    public async Task It_is_in_no_list_search_count_or_chart_until_then(Shown shown, int times)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var day = Sunday.AddMonths(-1);
        var id = await installation.WriteAsync(journal, Hidden, day, Locked);
        await installation.CheckInAsync(journal, installation.NewCheckIn(day) with { Entry = id, Feeling = Answer.Of(7), Words = Answer.Of<ValueList<string>>(["sad"]) });
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(id, 1, DeviceId.New(), day, "half an edit", null));
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), day, "a new one", null) { Marks = Locked });

        var page = await installation.Get<Timeline>().PageAsync(journal, null, 10, shown, Token);
        Assert.Equal(times, page.Days.Count);
        Assert.Equal(times, await installation.Get<SearchEntries>().FindAsync(journal, new SearchFor { Text = "hidden", Shown = shown }, Token).CountAsync(Token));
        Assert.Equal(times, await installation.Get<SearchEntries>().FindAsync(journal, new SearchFor { Tag = "secret", Shown = shown }, Token).CountAsync(Token));
        Assert.Equal(times, await installation.Get<SearchEntries>().FindAsync(journal, new SearchFor { LeastFeeling = 7, Shown = shown }, Token).CountAsync(Token));
        var month = await installation.Get<JournalCalendar>().MonthAsync(journal, day.Year, day.Month, shown, Token);
        Assert.Equal((times, times), (month.Days.Sum(one => one.Entries), month.Days.Sum(one => one.CheckIns)));
        var opened = await installation.Get<JournalCalendar>().DayAsync(journal, day, shown, Token);
        Assert.Equal((times, times), (opened.Entries.Count, opened.CheckIns.Count));
        var trend = await installation.Get<JournalTrends>().OverAsync(journal, TrendRange.ThreeMonths, Sunday, shown, Token);
        Assert.Equal(times, trend.Days.Count(one => one.Feeling.IsGiven));
        Assert.Equal(times, trend.Words.Items.Count);
        Assert.Equal(times, (await installation.Get<LookBack>().OnAsync(journal, Sunday, shown, Token)).Count);
        var summary = await installation.Get<SummariseForAppointment>().MakeAsync(journal, new SummaryOf(day, Sunday, [CheckInQuestion.Words], [id], shown), Token);
        Assert.Equal((times, times, times), (summary.CheckInDays, summary.Words.Count, summary.Entries.Count));
        Assert.Equal(times, (await installation.Get<JournalCheckIns>().ListAsync(journal, day, day, shown, Token)).Records.Count);
        Assert.Equal(2 * times, (await installation.Get<JournalDrafts>().ListAsync(journal, shown, Token)).Count);
        Assert.Equal(times == 1, await installation.Get<EntryRevisions>().ReadAsync(journal, id, 1, shown, Token) is not null);
        Assert.Equal(times == 1, await installation.Get<ReadEntry>().ReadAsync(journal, id, shown, Token) is ReadResult.Found);
    }

    [Fact]
    public async Task Whoever_does_not_ask_for_it_does_not_get_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, Hidden, Sunday, Locked);

        Assert.Empty((await installation.PageAsync(journal)).Days);
        Assert.IsType<ReadResult.ExtraLocked>(await installation.Get<ReadEntry>().ReadAsync(journal, id, Token));
        Assert.Null(await installation.Get<EntryRevisions>().ReadAsync(journal, id, 1, Token));
        Assert.Empty(await installation.Get<SearchEntries>().FindAsync(journal, new SearchFor(), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_check_in_follows_the_lock_of_its_entry_both_ways()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = installation.NewEntry("open for now", Sunday);
        var checkIn = await installation.CheckInAsync(journal, installation.NewCheckIn(Sunday) with { Entry = save.Id });
        await installation.CheckInAsync(journal, Sunday, 4);
        await installation.SaveAsync(journal, save);

        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Marks = Locked });
        Assert.Single(await CheckInsAsync());
        await installation.SaveAsync(journal, save with { BaseRevision = 2, SaveId = SaveId.New(), Marks = EntryMarks.None });

        Assert.Equal(2, (await CheckInsAsync()).Count);
        Assert.Equal(checkIn, (await installation.Get<JournalCheckIns>().FindAsync(journal, checkIn.Id, Shown.WithoutExtraLocked, Token))!.Value);

        async Task<IReadOnlyList<Kept<CheckIn>>> CheckInsAsync() =>
            (await installation.Get<JournalCheckIns>().ListAsync(journal, Sunday, Sunday, Shown.WithoutExtraLocked, Token)).Records;
    }

    [Fact]
    public async Task A_check_in_of_a_deleted_entry_stays_hidden()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, Hidden, Sunday, Locked);
        await installation.CheckInAsync(journal, installation.NewCheckIn(Sunday) with { Entry = id });

        await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);
        installation.Clock.Pass(TimeSpan.FromMinutes(11));
        await installation.Get<JournalUpkeep>().RunAsync(Token);

        Assert.Empty((await installation.Get<JournalCheckIns>().ListAsync(journal, Sunday, Sunday, Shown.WithoutExtraLocked, Token)).Records);
    }

    [Fact]
    public async Task A_save_that_meets_another_does_not_show_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, Hidden, Sunday, Locked);
        var save = installation.NewEntry("written elsewhere", Sunday) with { Id = id };

        Assert.True(Assert.IsType<SaveResult.ExtraLocked>(await installation.SaveAsync(journal, save)).IsKeptAsDraft);
        Assert.Equal(Hidden, Assert.IsType<SaveResult.EditedElsewhere>(await installation.SaveAsync(journal, save with { Shown = Shown.WithExtraLocked })).Current.Text);
    }

    [Fact]
    public async Task A_form_that_shows_no_marks_loses_none()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var marks = new EntryMarks { Tags = ["walk"], IsHeavy = true, Source = "elsewhere:7" };
        var save = installation.NewEntry("first", Sunday);
        await installation.SaveAsync(journal, save with { Marks = marks });

        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Text = "second" });

        Assert.Equal(marks, (await installation.ReadAsync(journal, save.Id)).Marks);
    }

    [Fact]
    public async Task A_form_with_marks_keeps_where_the_entry_came_from()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = installation.NewEntry("first", Sunday);
        await installation.SaveAsync(journal, save with { Marks = new EntryMarks { Source = "elsewhere:7" } });
        var edit = save with { BaseRevision = 1, SaveId = SaveId.New(), Text = "second", Marks = new EntryMarks { Tags = ["walk"] } };

        await installation.SaveAsync(journal, edit);
        await installation.SaveAsync(journal, edit);

        var entry = await installation.ReadAsync(journal, save.Id);
        Assert.Equal(new EntryMarks { Tags = ["walk"], Source = "elsewhere:7" }, entry.Marks);
        Assert.Equal(2, entry.Revision);
    }
}
