using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Upkeep;
using Microsoft.EntityFrameworkCore;

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

        using var resumed = await other.Get<JournalSessions>().ResumeAsync(journal.ToTicket(), DeviceId.New(), Token);

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

        Assert.Null(await sessions.ResumeAsync(elsewhere, DeviceId.New(), Token));
        Assert.NotNull(await sessions.ResumeAsync(journal.ToTicket(), DeviceId.New(), Token));
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

        Assert.NotNull(await sessions.ResumeAsync(journal.ToTicket(), DeviceId.New(), Token));
    }

    [Fact]
    public async Task A_locked_session_does_not_come_back_and_the_others_stay()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var (locked, other) = (DeviceId.New(), DeviceId.New());
        var sessions = installation.Get<JournalSessions>();

        await sessions.EndAsync(locked, installation.Clock.GetUtcNow().AddHours(12), Token);
        await sessions.EndAsync(locked, installation.Clock.GetUtcNow().AddHours(12), Token);

        Assert.Null(await sessions.ResumeAsync(journal.ToTicket(), locked, Token));
        Assert.NotNull(await sessions.ResumeAsync(journal.ToTicket(), other, Token));
    }

    [Fact]
    public async Task A_locked_session_is_forgotten_once_its_cookie_has_run_out()
    {
        await using var installation = await Installation.StartAsync();
        var now = installation.Clock.GetUtcNow();
        await installation.Get<JournalSessions>().EndAsync(DeviceId.New(), now.AddHours(12), Token);
        var upkeep = installation.Get<JournalUpkeep>();

        installation.Clock.Now = now.AddHours(12);
        await upkeep.RunAsync(Token);
        await using var rows = installation.Rows();
        Assert.Equal(1, await rows.EndedSessions.CountAsync(Token));

        installation.Clock.Now = now.AddHours(37);
        await upkeep.RunAsync(Token);
        Assert.Equal(0, await rows.EndedSessions.CountAsync(Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(57)]
    [InlineData(4000)]
    public async Task What_is_no_ticket_resumes_nothing(int size)
    {
        await using var installation = await Installation.StartAsync();

        Assert.Null(await installation.Get<JournalSessions>().ResumeAsync(new byte[size], DeviceId.New(), Token));
    }
}
