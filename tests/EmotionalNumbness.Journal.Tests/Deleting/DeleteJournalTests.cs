using EmotionalNumbness.Journal.Deleting;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Unlocking;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Deleting;

public sealed class DeleteJournalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_it_is_left_and_nothing_of_others_is_touched()
    {
        await using var installation = await Installation.StartAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var theirs = await installation.WriteAsync(other, "theirs");
        var created = await installation.CreateAsync();
        await installation.WriteAsync(created.Journal, "mine");

        Assert.Equal(DeleteJournalResult.Deleted, await DeleteAsync(installation, created.Journal, " QUIET  owl"));

        using var rows = installation.Rows();
        Assert.Equal(0, await rows.KeySlots.CountAsync(row => row.JournalId == created.Journal.Id.Value, Token));
        Assert.Equal(0, await rows.Records.CountAsync(row => row.JournalId == created.Journal.Id.Value, Token));
        Assert.Equal(0, await rows.Revisions.CountAsync(row => row.JournalId == created.Journal.Id.Value, Token));
        Assert.Equal(1, await rows.Journals.CountAsync(Token));
        Assert.Equal("theirs", (await installation.ReadAsync(other, theirs)).Text);
        Assert.IsType<UnlockResult.Refused>(await installation.UnlockAsync());
        Assert.IsType<UnlockResult.Refused>(await installation.Get<UnlockJournal>().ByRecoveryCodeAsync(created.Code, Installation.Client, Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("quiet owls")]
    public async Task Another_name_deletes_nothing(string? typed)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        Assert.Equal(DeleteJournalResult.WrongName, await DeleteAsync(installation, journal, typed));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync());
    }

    [Fact]
    public async Task A_session_elsewhere_can_write_nothing_more()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var elsewhere = OpenJournal.FromTicket(journal.ToTicket())!;
        await DeleteAsync(installation, journal, Installation.Name);

        Assert.IsType<SaveResult.SessionEnded>(await installation.SaveAsync(elsewhere, installation.NewEntry("too late")));
        Assert.Equal(DeleteJournalResult.SessionEnded, await DeleteAsync(installation, elsewhere, Installation.Name));
    }

    private static Task<DeleteJournalResult> DeleteAsync(Installation installation, OpenJournal journal, string? name) =>
        installation.Get<DeleteJournal>().DeleteAsync(journal, name, Token);
}
