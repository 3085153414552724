using EmotionalNumbness.Journal.Sessions;

namespace EmotionalNumbness.Journal.Tests.Sessions;

public sealed class JournalSessionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_ticket_opens_the_journal_on_any_instance()
    {
        await using var one = await Installation.StartAsync();
        using var journal = await one.OpenNewAsync();
        var entry = await one.WriteAsync(journal, "kept");
        await using var other = await Installation.StartAsync(place: one.Place);

        using var resumed = await other.Get<JournalSessions>().ResumeAsync(journal.ToTicket(), Token);

        Assert.Equal("kept", (await other.ReadAsync(resumed!, entry)).Text);
    }

    [Fact]
    public async Task Ending_the_others_leaves_this_one()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var elsewhere = journal.ToTicket();
        var sessions = installation.Get<JournalSessions>();

        Assert.True(await sessions.EndOthersAsync(journal, Token));

        Assert.Null(await sessions.ResumeAsync(elsewhere, Token));
        Assert.NotNull(await sessions.ResumeAsync(journal.ToTicket(), Token));
    }

    [Fact]
    public async Task An_ended_session_cannot_end_the_one_that_ended_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var stale = OpenJournal.FromTicket(journal.ToTicket())!;
        var sessions = installation.Get<JournalSessions>();
        await sessions.EndOthersAsync(journal, Token);

        Assert.False(await sessions.EndOthersAsync(stale, Token));

        Assert.NotNull(await sessions.ResumeAsync(journal.ToTicket(), Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(57)]
    [InlineData(4000)]
    public async Task What_is_no_ticket_resumes_nothing(int size)
    {
        await using var installation = await Installation.StartAsync();

        Assert.Null(await installation.Get<JournalSessions>().ResumeAsync(new byte[size], Token));
    }
}
