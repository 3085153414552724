using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Tests.Entries;

public sealed class EntryRevisionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_state_of_an_entry_is_kept_and_can_be_read()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await ThreeRevisionsAsync(installation, journal);
        var revisions = installation.Get<EntryRevisions>();

        var list = await revisions.ListAsync(journal, id, Token);

        Assert.Equal([(3, true), (2, false), (1, false)], list.Select(revision => (revision.Revision, revision.IsCurrent)));
        Assert.All(list, revision => Assert.NotNull(revision.SavedAt));
        Assert.Equal("text 1", (await revisions.ReadAsync(journal, id, 1, Token))!.Text);
    }

    [Fact]
    public async Task Restoring_adds_a_revision_and_loses_none()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await ThreeRevisionsAsync(installation, journal);
        var revisions = installation.Get<EntryRevisions>();

        var result = await revisions.RestoreAsync(journal, id, 1, 3, SaveId.New(), DeviceId.New(), Token);

        Assert.Equal(4, Assert.IsType<SaveResult.Saved>(result).Revision);
        Assert.Equal("text 1", (await installation.ReadAsync(journal, id)).Text);
        Assert.Equal(4, (await revisions.ListAsync(journal, id, Token)).Count);
    }

    [Fact]
    public async Task Restoring_over_an_edit_that_was_not_seen_shows_both()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await ThreeRevisionsAsync(installation, journal);

        var result = await installation.Get<EntryRevisions>().RestoreAsync(journal, id, 1, 2, SaveId.New(), DeviceId.New(), Token);

        Assert.Equal("text 3", Assert.IsType<SaveResult.EditedElsewhere>(result).Current.Text);
    }

    [Fact]
    public async Task A_purged_revision_is_gone_and_its_room_is_free()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await ThreeRevisionsAsync(installation, journal);
        var before = await installation.Get<WhatIsHeld>().RoomAsync(journal, Token);
        var revisions = installation.Get<EntryRevisions>();

        Assert.Equal(PurgeResult.Purged, await revisions.PurgeAsync(journal, id, 2, Token));

        var after = await installation.Get<WhatIsHeld>().RoomAsync(journal, Token);
        Assert.Null(await revisions.ReadAsync(journal, id, 2, Token));
        Assert.Equal(before.Used - 2 * 298, after.Used);
    }

    [Fact]
    public async Task All_earlier_ones_can_go_at_once()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await ThreeRevisionsAsync(installation, journal);
        var revisions = installation.Get<EntryRevisions>();

        Assert.Equal(PurgeResult.Purged, await revisions.PurgeEarlierAsync(journal, id, Token));

        Assert.Equal(3, Assert.Single(await revisions.ListAsync(journal, id, Token)).Revision);
    }

    [Fact]
    public async Task The_current_one_and_strangers_ones_stay()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var id = await ThreeRevisionsAsync(installation, journal);
        var revisions = installation.Get<EntryRevisions>();

        Assert.Equal(PurgeResult.IsCurrent, await revisions.PurgeAsync(journal, id, 3, Token));
        Assert.Equal(PurgeResult.NotFound, await revisions.PurgeAsync(journal, id, 9, Token));
        Assert.Equal(PurgeResult.NotFound, await revisions.PurgeAsync(other, id, 1, Token));
        Assert.Null(await revisions.ReadAsync(other, id, 1, Token));
        Assert.Empty(await revisions.ListAsync(other, id, Token));
    }

    private static async Task<EntryId> ThreeRevisionsAsync(Installation installation, OpenJournal journal)
    {
        var save = installation.NewEntry("text 1");
        await installation.SaveAsync(journal, save);
        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Text = "text 2" });
        await installation.SaveAsync(journal, save with { BaseRevision = 2, SaveId = SaveId.New(), Text = "text 3" });
        return save.Id;
    }
}
