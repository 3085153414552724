using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.KeySlots;

public sealed class RecoverJournalTests
{
    private const string New = "a wholly different sentence";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_forgotten_name_is_told()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync("Quiet Owl");

        var recovered = Assert.IsType<RecoverResult.Recovered>(await RecoverAsync(installation, new(created.Code, New)));

        Assert.Equal("Quiet Owl", recovered.Name);
        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync("quiet owl", New));
    }

    [Fact]
    public async Task A_new_name_can_be_chosen()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();

        Assert.IsType<RecoverResult.Recovered>(await RecoverAsync(installation, new(created.Code, New, "grey heron")));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync("grey heron", New));
    }

    [Fact]
    public async Task All_earlier_sessions_end()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();

        var recovered = Assert.IsType<RecoverResult.Recovered>(await RecoverAsync(installation, new(created.Code, New)));

        Assert.Null(await installation.Get<JournalSessions>().ResumeAsync(created.Journal.ToTicket(), DeviceId.New(), Token));
        Assert.NotNull(await installation.Get<JournalSessions>().ResumeAsync(recovered.Journal.ToTicket(), DeviceId.New(), Token));
    }

    [Fact]
    public async Task A_page_closed_before_the_new_code_was_written_down_locks_nobody_out()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();
        await RecoverAsync(installation, new(created.Code, New));

        var again = await RecoverAsync(installation, new(created.Code, "and another sentence entirely"));

        Assert.IsType<RecoverResult.Recovered>(again);
    }

    [Fact]
    public async Task A_code_that_was_used_before_it_was_confirmed_stays_when_the_next_is_offered()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();
        var first = Assert.IsType<RecoverResult.Recovered>(await RecoverAsync(installation, new(created.Code, New)));
        await RecoverAsync(installation, new(first.NewCode.Code, "and another sentence entirely"));

        var opened = await installation.Get<UnlockJournal>().ByRecoveryCodeAsync(first.NewCode.Code, Installation.Client, Token);

        Assert.IsType<UnlockResult.Unlocked>(opened);
    }

    [Fact]
    public async Task A_wrong_code_and_a_poor_passphrase_change_nothing()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();

        Assert.IsType<RecoverResult.WrongCode>(await RecoverAsync(installation, new(RecoveryCode.Create(), New)));
        Assert.Equal(new RecoverResult.PassphraseRefused(PassphraseProblem.TooShort), await RecoverAsync(installation, new(created.Code, "short")));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync());
    }

    private static Task<RecoverResult> RecoverAsync(Installation installation, Recovery recovery) =>
        installation.Get<RecoverJournal>().RecoverAsync(recovery, Installation.Client, Token);
}
