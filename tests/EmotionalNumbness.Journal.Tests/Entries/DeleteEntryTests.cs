using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Entries;

public sealed class DeleteEntryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deleted_entry_is_not_shown_and_comes_back_within_ten_minutes()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, "back again");
        var delete = installation.Get<DeleteEntry>();

        var deleted = Assert.IsType<DeleteResult.Deleted>(await delete.DeleteAsync(journal, id, Token));
        Assert.Equal(installation.Clock.Now.AddMinutes(10), deleted.UndoUntil);
        Assert.Empty((await installation.PageAsync(journal)).Days);
        Assert.IsType<ReadResult.Deleted>(await installation.Get<ReadEntry>().ReadAsync(journal, id, Token));
        installation.Clock.Pass(TimeSpan.FromMinutes(9.9));
        await installation.Get<JournalUpkeep>().RunAsync(Token);

        Assert.Equal(UndoResult.Restored, await delete.UndoAsync(journal, id, Token));

        Assert.Equal("back again", (await installation.ReadAsync(journal, id)).Text);
    }

    [Fact]
    public async Task After_ten_minutes_it_is_gone_even_before_the_upkeep()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, "gone");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);

        installation.Clock.Pass(TimeSpan.FromMinutes(10));

        Assert.Equal(UndoResult.TooLate, await installation.Get<DeleteEntry>().UndoAsync(journal, id, Token));
        Assert.IsType<ReadResult.NotFound>(await installation.Get<ReadEntry>().ReadAsync(journal, id, Token));
    }

    [Fact]
    public async Task Deleting_twice_names_the_same_end()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, "gone");
        var first = await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);
        installation.Clock.Pass(TimeSpan.FromMinutes(3));

        Assert.Equal(first, await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token));
    }

    [Fact]
    public async Task Another_writer_cannot_delete_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var id = await installation.WriteAsync(journal, "mine");

        Assert.IsType<DeleteResult.NotFound>(await installation.Get<DeleteEntry>().DeleteAsync(other, id, Token));

        Assert.Equal("mine", (await installation.ReadAsync(journal, id)).Text);
    }

    [Fact]
    public async Task Its_drafts_go_with_it_and_no_others()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var drafts = installation.Get<JournalDrafts>();
        var id = await installation.WriteAsync(journal, "the entry");
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(id, 1, DeviceId.New(), new DateOnly(2026, 11, 22), "an edit of it", null));
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), new DateOnly(2026, 11, 22), "something else", null));

        await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);
        installation.Clock.Pass(TimeSpan.FromMinutes(11));
        await installation.Get<JournalUpkeep>().RunAsync(Token);

        Assert.Equal("something else", Assert.Single(await drafts.ListAsync(journal, Token)).Text);
        using var rows = installation.Rows();
        Assert.Equal(1, await rows.Drafts.CountAsync(Token));
    }

    [Fact]
    public async Task Bringing_it_back_brings_back_its_drafts()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var drafts = installation.Get<JournalDrafts>();
        var id = await installation.WriteAsync(journal, "the entry");
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(id, 1, DeviceId.New(), new DateOnly(2026, 11, 22), "an edit of it", null));

        await installation.Get<DeleteEntry>().DeleteAsync(journal, id, Token);
        await installation.Get<DeleteEntry>().UndoAsync(journal, id, Token);
        installation.Clock.Pass(TimeSpan.FromDays(6));

        Assert.Equal("an edit of it", Assert.Single(await drafts.ListAsync(journal, Token)).Text);
    }
}
