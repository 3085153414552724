using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Drafts;

public sealed class JournalDraftsTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_being_written_is_there_after_unlocking_again()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = New("half a sent");
        await KeepAsync(installation, journal, save);

        var draft = Assert.Single(await ListAsync(installation, journal));

        Assert.Equal((save.Entry, 0, Day, "half a sent", installation.Clock.Now), (draft.Entry, draft.BaseRevision, draft.Day, draft.Text, draft.KeptAt));
        Assert.Equal(draft, await installation.Get<JournalDrafts>().FindAsync(journal, save.Device, save.Entry, Token));
        Assert.Equal(draft, await installation.Get<JournalDrafts>().FindAsync(journal, draft.Id, Token));
    }

    [Fact]
    public async Task Each_device_and_entry_has_one()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var phone = New("on the phone");
        await KeepAsync(installation, journal, phone);
        await KeepAsync(installation, journal, phone with { Text = "on the phone, longer" });
        await KeepAsync(installation, journal, phone with { Device = DeviceId.New(), Text = "on the laptop" });
        await KeepAsync(installation, journal, phone with { Entry = EntryId.New(), Text = "another entry" });

        Assert.Equal(
            ["another entry", "on the laptop", "on the phone, longer"],
            (await ListAsync(installation, journal)).Select(draft => draft.Text).Order());
    }

    [Fact]
    public async Task A_sending_that_was_held_up_replaces_nothing_later()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = New("the later text") with { Order = 2 };
        await KeepAsync(installation, journal, save);

        Assert.IsType<KeepDraftResult.Kept>(await KeepAsync(installation, journal, save with { Text = "the la", Order = 1 }));

        Assert.Equal("the later text", Assert.Single(await ListAsync(installation, journal)).Text);
    }

    [Fact]
    public async Task Saving_ends_this_devices_draft()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var entry = installation.NewEntry("done");
        await KeepAsync(installation, journal, New("do") with { Entry = entry.Id, Device = entry.Device });

        await installation.SaveAsync(journal, entry);

        using var rows = installation.Rows();
        Assert.Equal(0, await rows.Drafts.CountAsync(Token));
    }

    [Fact]
    public async Task A_draft_that_arrives_after_its_save_is_not_offered()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var entry = installation.NewEntry("the whole text");
        await installation.SaveAsync(journal, entry);

        await KeepAsync(installation, journal, New("the whole") with { Entry = entry.Id, Device = entry.Device });

        Assert.Empty(await ListAsync(installation, journal));
    }

    [Fact]
    public async Task Text_that_vanished_by_a_slip_leaves_the_draft_as_it_was()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = New("a long text");
        await KeepAsync(installation, journal, save);

        Assert.IsType<KeepDraftResult.NothingWritten>(await KeepAsync(installation, journal, save with { Text = "" }));

        Assert.Equal("a long text", Assert.Single(await ListAsync(installation, journal)).Text);
    }

    [Fact]
    public async Task It_is_kept_seven_days_and_then_removed()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await KeepAsync(installation, journal, New("words"));

        installation.Clock.Pass(TimeSpan.FromDays(7));
        await installation.Get<JournalUpkeep>().RunAsync(Token);
        Assert.Single(await ListAsync(installation, journal));
        installation.Clock.Pass(TimeSpan.FromDays(1));
        await installation.Get<JournalUpkeep>().RunAsync(Token);

        using var rows = installation.Rows();
        Assert.Equal(0, await rows.Drafts.CountAsync(Token));
        Assert.Equal(0, (await installation.Get<WhatIsHeld>().RoomAsync(journal, Token)).Used);
    }

    [Fact]
    public async Task A_discarded_one_is_gone_and_its_room_is_free()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await KeepAsync(installation, journal, New("words"));
        var draft = Assert.Single(await ListAsync(installation, journal));

        await installation.Get<JournalDrafts>().DiscardAsync(journal, draft.Id, Token);

        Assert.Empty(await ListAsync(installation, journal));
        Assert.Equal(0, (await installation.Get<WhatIsHeld>().RoomAsync(journal, Token)).Used);
    }

    [Fact]
    public async Task Its_limits_are_told()
    {
        await using var installation = await Installation.StartAsync(options => options.LongestEntryBytes = 16 * 1024);
        using var journal = await installation.OpenNewAsync();
        using var stale = OpenJournal.FromTicket(journal.ToTicket())!;
        await installation.Get<JournalSessions>().EndOthersAsync(journal, Token);

        Assert.Equal(new KeepDraftResult.TooLong(32_769, 32_768), await KeepAsync(installation, journal, New(new string('x', 32_769))));
        Assert.IsType<KeepDraftResult.SessionEnded>(await KeepAsync(installation, stale, New("words")));
    }

    [Fact]
    public async Task There_is_an_end_to_their_number_and_those_that_are_there_go_on()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = New("first");
        await KeepAsync(installation, journal, first);
        for (var i = 1; i < KeepDraft.Most; i++)
            await KeepAsync(installation, journal, New($"{i}"));

        Assert.IsType<KeepDraftResult.JournalFull>(await KeepAsync(installation, journal, New("one more")));
        Assert.IsType<KeepDraftResult.Kept>(await KeepAsync(installation, journal, first with { Text = "first, longer" }));
    }

    [Fact]
    public async Task One_that_was_saved_from_another_device_and_then_changed_is_not_offered_again()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var draft = New("the first words");
        await KeepAsync(installation, journal, draft);
        var saved = installation.NewEntry("the first words") with { Id = draft.Entry };
        await installation.SaveAsync(journal, saved);

        await installation.SaveAsync(journal, saved with { BaseRevision = 1, SaveId = SaveId.New(), Text = "other words" });

        Assert.Empty(await ListAsync(installation, journal));
    }

    [Fact]
    public async Task Another_writer_neither_sees_nor_discards_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        await KeepAsync(installation, journal, New("words"));
        var draft = Assert.Single(await ListAsync(installation, journal));

        await installation.Get<JournalDrafts>().DiscardAsync(other, draft.Id, Token);

        Assert.Empty(await ListAsync(installation, other));
        Assert.Single(await ListAsync(installation, journal));
    }

    private static DraftSave New(string text) => new(EntryId.New(), 0, DeviceId.New(), Day, text, null);

    private static Task<KeepDraftResult> KeepAsync(Installation installation, OpenJournal journal, DraftSave save) =>
        installation.Get<KeepDraft>().KeepAsync(journal, save);

    private static Task<IReadOnlyList<Draft>> ListAsync(Installation installation, OpenJournal journal) =>
        installation.Get<JournalDrafts>().ListAsync(journal, Token);
}
