using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Creating;

public sealed class CreateJournalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_journal_is_open_and_has_two_ways_in()
    {
        await using var installation = await Installation.StartAsync();

        var created = await installation.CreateAsync();

        var ways = await installation.Get<WaysIn>().ListAsync(created.Journal, Token);
        Assert.Equal([SlotKind.Passphrase, SlotKind.RecoveryCode], ways.Select(way => way.Kind));
        Assert.Equal(Installation.Name, await installation.Get<WaysIn>().NameAsync(created.Journal, Token));
        created.Journal.Dispose();
    }

    [Fact]
    public async Task A_form_sent_twice_creates_one_journal()
    {
        await using var installation = await Installation.StartAsync();
        using var first = (await installation.CreateAsync()).Journal;

        using var second = Assert.IsType<CreateResult.AlreadyThere>(await CreateAsync(installation)).Journal;

        Assert.Equal(first.Id, second.Id);
    }

    [Fact]
    public async Task Forms_sent_at_the_same_moment_create_one_journal()
    {
        await using var installation = await Installation.StartAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => CreateAsync(installation), Token)));

        Assert.Single(results.OfType<CreateResult.Created>());
        Assert.Equal(2, results.OfType<CreateResult.AlreadyThere>().Count());
    }

    [Fact]
    public async Task Two_writers_may_choose_the_same_name()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = (await installation.CreateAsync(passphrase: "one writer's own passphrase")).Journal;

        using var other = (await installation.CreateAsync(passphrase: "another writer's passphrase")).Journal;

        Assert.NotEqual(writer.Id, other.Id);
    }

    [Fact]
    public async Task A_closed_host_creates_none_and_says_so_before_any_work()
    {
        await using var installation = await Installation.StartAsync(options => options.Creation = CreationMode.Closed);

        Assert.IsType<CreateResult.Closed>(await CreateAsync(installation));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("garden gate 2027", false)]
    [InlineData(" garden gate 2026 ", true)]
    public async Task An_invite_code_opens_the_way(string? code, bool allowed)
    {
        await using var installation = await Installation.StartAsync(options =>
        {
            options.Creation = CreationMode.InviteCode;
            options.InviteCodes.Add("garden gate 2026");
            options.InviteCodes.Add("another long code");
        });

        var result = await CreateAsync(installation, inviteCode: code);

        Assert.Equal(allowed, result is CreateResult.Created);
        Assert.Equal(!allowed, result is CreateResult.InviteCodeRefused);
    }

    [Fact]
    public async Task Names_and_passphrases_that_cannot_be_are_refused_with_the_reason()
    {
        await using var installation = await Installation.StartAsync();

        Assert.Equal(new CreateResult.NameRefused(NameProblem.Missing), await CreateAsync(installation, name: "  "));
        Assert.Equal(new CreateResult.NameRefused(NameProblem.TooLong), await CreateAsync(installation, name: new string('o', 65)));
        Assert.Equal(new CreateResult.PassphraseRefused(PassphraseProblem.TooShort), await CreateAsync(installation, passphrase: "short"));
        Assert.Equal(new CreateResult.PassphraseRefused(PassphraseProblem.TooCommon), await CreateAsync(installation, passphrase: "Password-Password"));
    }

    [Fact]
    public async Task After_the_cost_was_raised_the_same_form_still_finds_the_journal()
    {
        await using var before = await Installation.StartAsync();
        using var journal = await before.OpenNewAsync();
        await using var after = await Installation.StartAsync(place: before.Place, cost: new Argon2Cost(16, 1));

        using var found = Assert.IsType<CreateResult.AlreadyThere>(await CreateAsync(after)).Journal;

        Assert.Equal(journal.Id, found.Id);
    }

    [Fact]
    public async Task A_code_from_creation_opens_the_journal()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();

        using var opened = Assert.IsType<UnlockResult.Unlocked>(
            await installation.Get<UnlockJournal>().ByRecoveryCodeAsync(created.Code, Installation.Client, Token)).Journal;

        Assert.Equal(created.Journal.Id, opened.Id);
        created.Journal.Dispose();
    }

    private static Task<CreateResult> CreateAsync(
        Installation installation, string? name = Installation.Name, string? passphrase = Installation.Passphrase, string? inviteCode = null) =>
        installation.Get<CreateJournal>().CreateAsync(new NewJournal(name, passphrase, inviteCode), Installation.Client, Token);
}
