using CsCheck;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Tests.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Entries;

public sealed class WriteEntryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_text_comes_back_byte_for_byte()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        await Any.Text.Where(text => !string.IsNullOrWhiteSpace(text)).SampleAsync(
            async text => (await installation.ReadAsync(journal, await installation.WriteAsync(journal, text))).Text == text, iter: 30, threads: 1);
    }

    [Fact]
    public async Task Line_ends_and_spaces_stay_as_they_were_typed()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        const string Text = "  one\r\ntwo\nthree\t \r\n\r\n";

        var id = await installation.WriteAsync(journal, Text);

        Assert.Equal(Text, (await installation.ReadAsync(journal, id)).Text);
    }

    [Fact]
    public async Task It_knows_its_day_and_when_it_was_written()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var yesterday = new DateOnly(2026, 11, 21);
        var save = installation.NewEntry("tired", yesterday) with { UtcOffset = TimeSpan.FromHours(1) };

        await installation.SaveAsync(journal, save);

        var entry = await installation.ReadAsync(journal, save.Id);
        Assert.Equal(yesterday, entry.Day);
        Assert.Equal("2026-11-22T21:04:00.0000000+01:00", entry.At.ToString("O"));
        Assert.False(entry.HasTime);
    }

    [Fact]
    public async Task A_double_click_saves_once()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = installation.NewEntry("once");

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SaveInOwnSessionAsync(installation, journal, save), Token)));

        Assert.All(results, result => Assert.Equal(1, Assert.IsType<SaveResult.Saved>(result).Revision));
        using var rows = installation.Rows();
        Assert.Equal((1, 1), (await rows.Records.CountAsync(Token), await rows.Revisions.CountAsync(Token)));
    }

    [Fact]
    public async Task A_double_click_on_an_edit_makes_one_revision()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var edit = Edit(await SavedAsync(installation, journal, "first"), "second");

        await installation.SaveAsync(journal, edit);
        var again = Assert.IsType<SaveResult.Saved>(await installation.SaveAsync(journal, edit));

        Assert.Equal(2, again.Revision);
    }

    [Fact]
    public async Task Saving_without_a_change_makes_no_revision()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = await SavedAsync(installation, journal, "the same");

        var result = await installation.SaveAsync(journal, Edit(first, "the same"));

        Assert.Equal(1, Assert.IsType<SaveResult.Saved>(result).Revision);
    }

    [Fact]
    public async Task Two_tabs_see_each_others_text_and_nothing_is_lost()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = await SavedAsync(installation, journal, "first");
        await installation.SaveAsync(journal, Edit(first, "from one tab"));
        var mine = Edit(first, "from the other tab");

        var result = await installation.SaveAsync(journal, mine);

        Assert.Equal("from one tab", Assert.IsType<SaveResult.EditedElsewhere>(result).Current.Text);
        var draft = await installation.Get<JournalDrafts>().FindAsync(journal, mine.Device, mine.Id, Token);
        Assert.Equal("from the other tab", draft!.Text);
    }

    [Fact]
    public async Task A_conflict_is_settled_by_saving_on_top_of_what_was_seen()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = await SavedAsync(installation, journal, "first");
        await installation.SaveAsync(journal, Edit(first, "theirs"));
        var mine = Edit(first, "mine");
        var theirs = Assert.IsType<SaveResult.EditedElsewhere>(await installation.SaveAsync(journal, mine)).Current;

        var settled = await installation.SaveAsync(journal, mine with { BaseRevision = theirs.Revision, SaveId = SaveId.New() });

        Assert.Equal(3, Assert.IsType<SaveResult.Saved>(settled).Revision);
        Assert.Equal("mine", (await installation.ReadAsync(journal, first.Id)).Text);
        Assert.Equal("theirs", (await installation.Get<EntryRevisions>().ReadAsync(journal, first.Id, 2, Token))!.Text);
        Assert.Empty(await installation.Get<JournalDrafts>().ListAsync(journal, Token));
    }

    [Fact]
    public async Task Two_tabs_that_came_to_the_same_text_have_no_conflict()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = await SavedAsync(installation, journal, "first");
        await installation.SaveAsync(journal, Edit(first, "the same end"));

        Assert.IsType<SaveResult.Saved>(await installation.SaveAsync(journal, Edit(first, "the same end")));
    }

    [Fact]
    public async Task Going_back_and_writing_on_saves_on_top()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = await SavedAsync(installation, journal, "I looked out.");

        var result = await installation.SaveAsync(journal, save with { Text = "I looked out. It rained." });

        Assert.Equal(2, Assert.IsType<SaveResult.Saved>(result).Revision);
    }

    [Fact]
    public async Task Going_back_and_writing_something_else_shows_both()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = await SavedAsync(installation, journal, "I looked out.");

        var result = await installation.SaveAsync(journal, save with { Text = "Something else." });

        Assert.Equal("I looked out.", Assert.IsType<SaveResult.EditedElsewhere>(result).Current.Text);
    }

    [Fact]
    public async Task A_changed_day_is_a_change()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = await SavedAsync(installation, journal, "words");

        await installation.SaveAsync(journal, Edit(first, "words") with { Day = first.Day.AddDays(-3) });

        Assert.Equal(first.Day.AddDays(-3), (await installation.ReadAsync(journal, first.Id)).Day);
    }

    [Fact]
    public async Task An_entry_deleted_meanwhile_keeps_the_text_as_a_draft()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = await SavedAsync(installation, journal, "first");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, first.Id, Token);

        Assert.IsType<SaveResult.Deleted>(await installation.SaveAsync(journal, Edit(first, "typed meanwhile")));

        Assert.Equal("typed meanwhile", Assert.Single(await installation.Get<JournalDrafts>().ListAsync(journal, Token)).Text);
    }

    [Fact]
    public async Task An_entry_gone_for_good_keeps_the_text_as_a_draft()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = installation.NewEntry("an edit of nothing") with { BaseRevision = 4 };

        Assert.IsType<SaveResult.Gone>(await installation.SaveAsync(journal, save));

        Assert.Single(await installation.Get<JournalDrafts>().ListAsync(journal, Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    public async Task Nothing_written_is_nothing_saved(string text)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        Assert.IsType<SaveResult.NothingWritten>(await installation.SaveAsync(journal, installation.NewEntry(text)));
    }

    [Fact]
    public async Task A_megabyte_is_saved_and_more_is_kept_as_a_draft()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var most = new string('a', 1024 * 1024);

        Assert.IsType<SaveResult.Saved>(await installation.SaveAsync(journal, installation.NewEntry(most)));
        var result = await installation.SaveAsync(journal, installation.NewEntry(most + "é"));

        var tooLong = Assert.IsType<SaveResult.TooLong>(result);
        Assert.Equal((1024 * 1024 + 2, 1024 * 1024, true), (tooLong.Bytes, tooLong.Limit, tooLong.IsKeptAsDraft));
        Assert.Equal(most + "é", Assert.Single(await installation.Get<JournalDrafts>().ListAsync(journal, Token)).Text);
    }

    [Fact]
    public async Task A_text_too_long_even_for_a_draft_is_not_called_kept()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var result = await installation.SaveAsync(journal, installation.NewEntry(new string('a', 2 * 1024 * 1024 + 1)));

        Assert.False(Assert.IsType<SaveResult.TooLong>(result).IsKeptAsDraft);
    }

    [Fact]
    public async Task A_day_far_ahead_is_not_saved()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        Assert.IsType<SaveResult.LaterThanToday>(await installation.SaveAsync(journal, installation.NewEntry("words", new DateOnly(2026, 11, 25))));
    }

    [Fact]
    public async Task A_full_journal_says_so_first_and_reads_on_and_keeps_drafts()
    {
        await using var installation = await Installation.StartAsync(options =>
        {
            options.LongestEntryBytes = 16 * 1024;
            options.BytesPerJournal = 64 * 1024;
        });
        using var journal = await installation.OpenNewAsync();
        var saves = new List<SaveResult>();
        EntrySave last;
        do
        {
            last = installation.NewEntry(new string('x', 3000));
            saves.Add(await installation.SaveAsync(journal, last));
        }
        while (saves[^1] is SaveResult.Saved);

        var told = saves.OfType<SaveResult.Saved>().ToList();
        Assert.IsType<SaveResult.JournalFull>(saves[^1]);
        Assert.False(told[0].Room.IsNearlyFull);
        Assert.True(told[^1].Room.IsNearlyFull);
        Assert.NotNull(await installation.ReadAsync(journal, told[0].Id));
        Assert.NotNull(await installation.Get<JournalDrafts>().FindAsync(journal, last.Device, last.Id, Token));
    }

    [Fact]
    public async Task An_ended_session_saves_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var stale = OpenJournal.FromTicket(journal.ToTicket())!;
        await installation.Get<JournalSessions>().EndOthersAsync(journal, Token);

        Assert.IsType<SaveResult.SessionEnded>(await installation.SaveAsync(stale, installation.NewEntry("words")));
    }

    [Fact]
    public async Task Texts_of_one_bucket_take_the_same_room()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "I feel nothing");
        await installation.WriteAsync(journal, new string('é', 120));

        using var rows = installation.Rows();
        var sizes = await rows.Revisions.Select(row => new { Header = row.Header.Length, Body = row.Body.Length }).Distinct().ToListAsync(Token);
        Assert.Equal((298, 298), (Assert.Single(sizes).Header, sizes[0].Body));
    }

    [Fact]
    public async Task Another_writer_cannot_write_into_it()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var first = await SavedAsync(installation, writer, "mine");

        Assert.IsType<SaveResult.Gone>(await installation.SaveAsync(other, Edit(first, "not yours")));

        Assert.Equal("mine", (await installation.ReadAsync(writer, first.Id)).Text);
    }

    private static async Task<SaveResult> SaveInOwnSessionAsync(Installation installation, OpenJournal journal, EntrySave save)
    {
        using var session = OpenJournal.FromTicket(journal.ToTicket())!;
        return await installation.SaveAsync(session, save);
    }

    private static async Task<EntrySave> SavedAsync(Installation installation, OpenJournal journal, string text)
    {
        var save = installation.NewEntry(text);
        Assert.IsType<SaveResult.Saved>(await installation.SaveAsync(journal, save));
        return save;
    }

    private static EntrySave Edit(EntrySave first, string text) =>
        first with { BaseRevision = 1, SaveId = SaveId.New(), Device = DeviceId.New(), Text = text };
}
