using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Search;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Search;

public sealed class SearchEntriesTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hits_come_newest_day_first_from_more_texts_than_are_open_at_once()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        for (var i = 0; i < 130; i++)
            await installation.WriteAsync(journal, i % 2 == 0 ? $"Éven {i}" : $"odd {i}", Sunday.AddDays(-i * 37 % 130));

        var hits = await FindAsync(installation, journal, new SearchFor { Text = "even" });

        Assert.Equal(65, hits.Count);
        Assert.Equal(hits.OrderByDescending(hit => hit.Entry.Day).Select(hit => hit.Entry.Day), hits.Select(hit => hit.Entry.Day));
        Assert.All(hits, hit => Assert.Equal([new TextRange(0, 4)], hit.Found));
    }

    [Fact]
    public async Task In_a_large_journal_the_same_is_found_in_the_same_order_and_damage_is_passed_over()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var days = DemoYear.Of(3, Sunday, AnyRecord.DemoText).Concat(DemoYear.Of(4, Sunday, AnyRecord.DemoText)).Concat(DemoYear.Of(5, Sunday, AnyRecord.DemoText)).ToList();
        await installation.Get<FillDemo>().FillAsync(journal, days, Token);
        var planted = days.SelectMany(day => day.Entries).Where(entry => entry.Text.Contains("light", StringComparison.Ordinal)).ToList();
        Assert.True(days.Sum(day => day.Entries.Count) > 500);
        using var rows = installation.Rows();
        await rows.Revisions.Where(row => row.RecordId == planted[0].Id.Value).ExecuteUpdateAsync(row => row.SetProperty(r => r.Body, new byte[298]), Token);

        var hits = await FindAsync(installation, journal, new SearchFor { Text = "LIGHT" });

        Assert.Equal(planted.Skip(1).Select(entry => entry.Id.Value).Order(), hits.Select(hit => hit.Entry.Id.Value).Order());
        Assert.Equal(hits.OrderByDescending(hit => (hit.Entry.Day, hit.Entry.At)).Select(hit => (hit.Entry.Day, hit.Entry.At)), hits.Select(hit => (hit.Entry.Day, hit.Entry.At)));
    }

    [Fact]
    public async Task Days_tags_and_feelings_narrow_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var linked = await installation.WriteAsync(journal, "linked", Sunday.AddDays(-5), new EntryMarks { Tags = ["Café", "walk"] });
        await installation.WriteAsync(journal, "same day", Sunday.AddDays(-3));
        await installation.WriteAsync(journal, "neither", Sunday);
        await installation.CheckInAsync(journal, installation.NewCheckIn(Sunday.AddDays(-4)) with { Entry = linked, Feeling = Answer.Of(8) });
        await installation.CheckInAsync(journal, Sunday.AddDays(-3), 7);
        await installation.CheckInAsync(journal, Sunday, 2);

        Assert.Equal(["linked"], await TextsAsync(new SearchFor { Tag = "cafe" }));
        Assert.Equal(["same day", "linked"], await TextsAsync(new SearchFor { LeastFeeling = 7 }));
        Assert.Equal(["neither"], await TextsAsync(new SearchFor { MostFeeling = 2 }));
        Assert.Equal(["same day"], await TextsAsync(new SearchFor { First = Sunday.AddDays(-4), Last = Sunday.AddDays(-1) }));
        Assert.Equal(["neither", "same day", "linked"], await TextsAsync(new SearchFor()));

        async Task<IEnumerable<string>> TextsAsync(SearchFor wanted) => (await FindAsync(installation, journal, wanted)).Select(hit => hit.Entry.Text);
    }

    [Fact]
    public async Task Deleted_entries_and_those_of_another_writer_are_not_found()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        await installation.WriteAsync(other, "rain");
        var deleted = await installation.WriteAsync(journal, "rain");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, deleted, Token);

        Assert.Empty(await FindAsync(installation, journal, new SearchFor { Text = "rain" }));
    }

    [Fact]
    public async Task An_earlier_text_is_not_found_any_more()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = installation.NewEntry("before");
        await installation.SaveAsync(journal, save);
        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Text = "after" });

        Assert.Empty(await FindAsync(installation, journal, new SearchFor { Text = "before" }));
        Assert.Single(await FindAsync(installation, journal, new SearchFor { Text = "after" }));
    }

    [Fact]
    public async Task Extra_locked_ones_can_be_asked_for_alone()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var day = new DateOnly(2026, 11, 22);
        await installation.WriteAsync(journal, "open", day);
        var locked = await installation.WriteAsync(journal, "locked", day, new EntryMarks { IsExtraLocked = true });

        Assert.Equal(locked, Assert.Single(await FindAsync(installation, journal, new SearchFor { OnlyExtraLocked = true, Shown = Shown.WithExtraLocked })).Entry.Id);
        Assert.Empty(await FindAsync(installation, journal, new SearchFor { OnlyExtraLocked = true }));
    }

    private static async Task<List<SearchHit>> FindAsync(Installation installation, OpenJournal journal, SearchFor wanted) =>
        await installation.Get<SearchEntries>().FindAsync(journal, wanted, Token).ToListAsync(Token);
}
