using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Tests.Held;

public sealed class WhatIsHeldTests
{
    /// <summary>A sealed value of the smallest bucket.</summary>
    private const int Small = 298;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_is_counted_and_the_sum_is_the_room_used()
    {
        await using var installation = await Installation.StartAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        await installation.WriteAsync(other, "not counted");
        using var journal = await installation.OpenNewAsync();
        var edited = installation.NewEntry("first");
        await installation.SaveAsync(journal, edited);
        await installation.SaveAsync(journal, edited with { BaseRevision = 1, SaveId = SaveId.New(), Text = "second" });
        await installation.WriteAsync(journal, "third");
        var deleted = await installation.WriteAsync(journal, "fourth");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, deleted, Token);
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), edited.Day, "draft", null));

        var held = await installation.Get<WhatIsHeld>().ListAsync(journal, Token);

        Assert.Equal(
            [
                new HeldRows(HeldKind.Entries, 2, 6 * Small),
                new HeldRows(HeldKind.EarlierRevisions, 1, 2 * Small),
                new HeldRows(HeldKind.DeletedEntries, 1, 3 * Small),
                new HeldRows(HeldKind.Drafts, 1, 2 * Small),
                new HeldRows(HeldKind.WaysIn, 2, 4 * Small),
            ],
            held);
        var room = await installation.Get<WhatIsHeld>().RoomAsync(journal, Token);
        Assert.Equal(held.Where(rows => rows.Kind is not HeldKind.WaysIn).Sum(rows => rows.Bytes), room.Used);
    }

    [Fact]
    public void Nine_tenths_are_nearly_full()
    {
        Assert.False(new Room(89, 100).IsNearlyFull);
        Assert.True(new Room(90, 100).IsNearlyFull);
    }
}
