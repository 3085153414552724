using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Tests.Drafts;

/// <summary>A page keeps its draft in the very moment its writer presses Save; in a database with row locks the two must not wait for each other.</summary>
public sealed class DraftsAndSavesAtOnceTests
{
    private const int Devices = 6;
    private const int Rounds = 12;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_are_kept_and_the_room_is_counted_right()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, Devices).SelectMany(_ => OneDevice(installation, journal)));

        Assert.All(results, result => Assert.True(result is SaveResult.Saved or KeepDraftResult.Kept, $"{result}"));
        var held = await installation.Get<WhatIsHeld>().ListAsync(journal, Token);
        Assert.Equal(held.Where(rows => rows.Kind is not HeldKind.WaysIn).Sum(rows => rows.Bytes), (await installation.Get<WhatIsHeld>().RoomAsync(journal, Token)).Used);
    }

    private static IEnumerable<Task<object>> OneDevice(Installation installation, OpenJournal journal)
    {
        var first = installation.NewEntry("one line");
        yield return Task.Run<object>(async () =>
        {
            var result = await installation.SaveAsync(journal, first);
            for (var i = 1; i < Rounds && result is SaveResult.Saved saved; i++)
                result = await installation.SaveAsync(journal, first with { BaseRevision = saved.Revision, SaveId = SaveId.New(), Text = $"line {i}" });
            return result;
        });
        yield return Task.Run<object>(async () =>
        {
            KeepDraftResult result = new KeepDraftResult.Kept(default, default);
            for (var i = 1; i < Rounds && result is KeepDraftResult.Kept; i++)
                result = await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(first.Id, 0, first.Device, first.Day, new string('x', 300 * i), i));
            return result;
        });
    }
}
