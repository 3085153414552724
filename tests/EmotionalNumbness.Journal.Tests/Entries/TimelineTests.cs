using EmotionalNumbness.Journal.Entries;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Entries;

public sealed class TimelineTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly DateOnly Sunday = new(2026, 11, 22);

    [Fact]
    public async Task An_empty_journal_has_an_empty_timeline()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var page = await installation.PageAsync(journal);

        Assert.Empty(page.Days);
        Assert.Null(page.Older);
    }

    [Fact]
    public async Task Entries_stand_by_day_newest_first_whenever_they_were_written()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await WriteAsync("sunday morning", Sunday);
        await WriteAsync("friday, added later", Sunday.AddDays(-2));
        await WriteAsync("saturday", Sunday.AddDays(-1));
        await WriteAsync("sunday evening", Sunday);

        var page = await installation.PageAsync(journal);

        Assert.Equal([Sunday, Sunday.AddDays(-1), Sunday.AddDays(-2)], page.Days.Select(day => day.Day));
        Assert.Equal(["sunday evening", "sunday morning", "saturday", "friday, added later"], Texts(page));

        Task WriteAsync(string text, DateOnly day)
        {
            installation.Clock.Pass(TimeSpan.FromMinutes(1));
            return installation.WriteAsync(journal, text, day);
        }
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        for (var i = 0; i < 11; i++)
            await installation.WriteAsync(journal, $"{i}", Sunday.AddDays(-i / 3));

        var texts = new List<string>();
        EntryId? before = null;
        do
        {
            var page = await installation.PageAsync(journal, before, 4);
            texts.AddRange(Texts(page));
            before = page.Older;
        }
        while (before is not null);

        Assert.Equal(11, texts.Count);
        Assert.Distinct(texts);
    }

    [Fact]
    public async Task An_entry_written_meanwhile_shifts_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        for (var i = 0; i < 4; i++)
            await installation.WriteAsync(journal, $"{i}", Sunday.AddDays(-i));
        var first = await installation.PageAsync(journal, size: 2);
        await installation.WriteAsync(journal, "new", Sunday);

        var second = await installation.PageAsync(journal, first.Older, 2);

        Assert.Equal(["2", "3"], Texts(second));
    }

    [Fact]
    public async Task A_page_that_starts_at_an_entry_gone_meanwhile_is_the_newest()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "here", Sunday);

        Assert.Equal(["here"], Texts(await installation.PageAsync(journal, EntryId.New())));
    }

    [Fact]
    public async Task Deleting_the_entry_a_page_starts_at_moves_nothing_while_it_can_be_undone()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        for (var i = 0; i < 4; i++)
            await installation.WriteAsync(journal, $"{i}", Sunday.AddDays(-i));
        var first = await installation.PageAsync(journal, size: 2);
        await installation.Get<DeleteEntry>().DeleteAsync(journal, first.Older!.Value, Token);

        Assert.Equal(["2", "3"], Texts(await installation.PageAsync(journal, first.Older, 2)));
    }

    [Fact]
    public async Task A_damaged_entry_hides_no_other_and_is_told_of()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var header = await installation.WriteAsync(journal, "its header is damaged", Sunday);
        var body = await installation.WriteAsync(journal, "its body is damaged", Sunday);
        await installation.WriteAsync(journal, "whole", Sunday);
        using var rows = installation.Rows();
        await rows.Records.Where(row => row.Id == header.Value).ExecuteUpdateAsync(row => row.SetProperty(r => r.Header, new byte[298]), Token);
        await rows.Revisions.Where(row => row.RecordId == body.Value).ExecuteUpdateAsync(row => row.SetProperty(r => r.Body, new byte[298]), Token);

        var page = await installation.PageAsync(journal);

        Assert.Equal(["whole"], Texts(page));
        Assert.Equal(2, page.Unreadable);
    }

    [Fact]
    public async Task Another_writers_entries_are_not_in_it()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        await installation.WriteAsync(writer, "mine", Sunday);

        Assert.Empty((await installation.PageAsync(other)).Days);
    }

    private static IEnumerable<string> Texts(TimelinePage page) => page.Days.SelectMany(day => day.Entries).Select(entry => entry.Text);
}
