using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.KeySlots;

public sealed class ChangePassphraseTests
{
    private const string New = "a wholly different sentence";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_other_session_ends_and_this_one_goes_on()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var elsewhere = journal.ToTicket();

        Assert.IsType<ChangeResult.Changed>(await ChangeAsync(installation, journal, new(Installation.Passphrase, New)));

        Assert.Null(await installation.Get<JournalSessions>().ResumeAsync(elsewhere, DeviceId.New(), Token));
        using var resumed = await installation.Get<JournalSessions>().ResumeAsync(journal.ToTicket(), DeviceId.New(), Token);
        Assert.NotNull(resumed);
    }

    [Fact]
    public async Task The_name_can_change_with_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        await ChangeAsync(installation, journal, new(Installation.Passphrase, New, "Grey Heron"));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync("grey heron", New));
        Assert.IsType<UnlockResult.Refused>(await installation.UnlockAsync(Installation.Name, New));
        Assert.Equal("Grey Heron", await installation.Get<WaysIn>().NameAsync(journal, Token));
    }

    [Fact]
    public async Task Changing_it_to_itself_is_fine()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        Assert.IsType<ChangeResult.Changed>(await ChangeAsync(installation, journal, new(Installation.Passphrase, Installation.Passphrase)));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync());
    }

    [Fact]
    public async Task The_current_one_has_to_be_right()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        Assert.IsType<ChangeResult.WrongPassphrase>(await ChangeAsync(installation, journal, new("some other passphrase", New)));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync());
    }

    [Fact]
    public async Task The_new_one_has_to_be_good()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        Assert.Equal(
            new ChangeResult.PassphraseRefused(PassphraseProblem.TooShort),
            await ChangeAsync(installation, journal, new(Installation.Passphrase, "short")));
        Assert.Equal(
            new ChangeResult.NameRefused(NameProblem.TooLong),
            await ChangeAsync(installation, journal, new(Installation.Passphrase, New, new string('x', 100))));
    }

    [Fact]
    public async Task It_does_not_hide_another_journal_of_the_same_writer()
    {
        await using var installation = await Installation.StartAsync();
        using var hidden = (await installation.CreateAsync("second", New)).Journal;
        using var journal = await installation.OpenNewAsync();

        Assert.IsType<ChangeResult.OpensAnother>(await ChangeAsync(installation, journal, new(Installation.Passphrase, New, "second")));

        using var opened = Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync("second", New)).Journal;
        Assert.Equal(hidden.Id, opened.Id);
    }

    [Fact]
    public async Task A_session_that_was_ended_changes_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var stale = OpenJournal.FromTicket(journal.ToTicket())!;
        await installation.Get<JournalSessions>().EndOthersAsync(journal, Token);

        Assert.IsType<ChangeResult.SessionEnded>(await ChangeAsync(installation, stale, new(Installation.Passphrase, New)));

        Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync());
    }

    [Fact]
    public async Task It_works_for_a_slot_of_an_earlier_cost()
    {
        await using var before = await Installation.StartAsync();
        using var journal = await before.OpenNewAsync();
        await using var after = await Installation.StartAsync(place: before.Place, cost: new Argon2Cost(16, 1));

        Assert.IsType<ChangeResult.Changed>(await ChangeAsync(after, journal, new(Installation.Passphrase, New)));

        Assert.IsType<UnlockResult.Unlocked>(await after.UnlockAsync(passphrase: New));
    }

    private static Task<ChangeResult> ChangeAsync(Installation installation, OpenJournal journal, PassphraseChange change) =>
        installation.Get<ChangePassphrase>().ChangeAsync(journal, change, Installation.Client, Token);
}
