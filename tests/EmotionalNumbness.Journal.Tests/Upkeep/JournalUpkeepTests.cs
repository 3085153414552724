using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Tests.Databases;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Upkeep;

public sealed class JournalUpkeepTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deleted_entry_leaves_no_row_and_gives_its_room_back()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var kept = await installation.WriteAsync(journal, "kept");
        var room = (await installation.Get<WhatIsHeld>().RoomAsync(journal, Token)).Used;
        var id = await installation.WriteAsync(journal, "gone");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);
        installation.Clock.Pass(TimeSpan.FromMinutes(10));

        var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => installation.Get<JournalUpkeep>().RunAsync(Token), Token)));

        Assert.Equal(1, reports.Sum(report => report.Entries));
        using var rows = installation.Rows();
        Assert.Equal([kept.Value], await rows.Records.Select(row => row.Id).ToListAsync(Token));
        Assert.Equal([kept.Value], await rows.Revisions.Select(row => row.RecordId).ToListAsync(Token));
        Assert.Equal(room, (await installation.Get<WhatIsHeld>().RoomAsync(journal, Token)).Used);
    }

    [SqliteFact]
    public async Task The_write_ahead_log_is_empty_afterwards()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, "gone");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);
        installation.Clock.Pass(TimeSpan.FromMinutes(10));

        await installation.Get<JournalUpkeep>().RunAsync(Token);

        Assert.Equal(0, new FileInfo(Path.Combine(installation.Place, "journal.db-wal")).Length);
    }

    [Fact]
    public async Task A_journal_that_was_never_used_goes_after_its_days()
    {
        await using var installation = await Installation.StartAsync(options => options.DaysToKeepNeverUsed = 30);
        using var unused = await installation.OpenNewAsync();
        using var used = (await installation.CreateAsync("grey heron")).Journal;
        await installation.WriteAsync(used, "a word");
        using var drafting = (await installation.CreateAsync("third")).Journal;
        await installation.Get<KeepDraft>().KeepAsync(drafting, new DraftSave(EntryId.New(), 0, DeviceId.New(), new DateOnly(2026, 11, 22), "a word", null));

        installation.Clock.Pass(TimeSpan.FromDays(29));
        Assert.True((await installation.Get<JournalUpkeep>().RunAsync(Token)).Journals == 0);
        installation.Clock.Pass(TimeSpan.FromDays(1));
        Assert.Equal(1, (await installation.Get<JournalUpkeep>().RunAsync(Token)).Journals);

        Assert.IsType<UnlockResult.Refused>(await installation.UnlockAsync());
        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync("grey heron"));
        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync("third"));
    }

    [Fact]
    public async Task A_used_journal_that_was_emptied_stays()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, "gone");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);
        installation.Clock.Pass(TimeSpan.FromDays(400));

        Assert.Equal(new UpkeepReport(1, 0, 0), await installation.Get<JournalUpkeep>().RunAsync(Token));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync());
    }

    [Fact]
    public async Task Zero_days_keep_unused_journals_for_ever()
    {
        await using var installation = await Installation.StartAsync(options => options.DaysToKeepNeverUsed = 0);
        using var journal = await installation.OpenNewAsync();
        installation.Clock.Pass(TimeSpan.FromDays(4000));

        Assert.True((await installation.Get<JournalUpkeep>().RunAsync(Token)).IsEmpty);
    }

    [Fact]
    public async Task A_deletion_that_was_interrupted_after_the_slots_is_finished()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "left over");
        using var rows = installation.Rows();
        await rows.KeySlots.ExecuteDeleteAsync(Token);

        Assert.Equal(1, (await installation.Get<JournalUpkeep>().RunAsync(Token)).Journals);

        Assert.Equal((0, 0), (await rows.Journals.CountAsync(Token), await rows.Revisions.CountAsync(Token)));
    }
}
