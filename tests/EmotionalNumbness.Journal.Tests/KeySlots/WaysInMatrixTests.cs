using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.KeySlots;

/// <summary>Every change of one way in, against every way in: old ones closed, new ones open, the others untouched.</summary>
public sealed class WaysInMatrixTests
{
    private const string NewPassphrase = "a wholly different sentence";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Untouched_both_open() => await ExpectAsync(
        (_, _) => Task.FromResult<RecoveryCode?>(null), oldPassphrase: true, newPassphrase: false, oldCode: true, newCode: false);

    [Fact]
    public async Task A_changed_passphrase_leaves_the_code() => await ExpectAsync(
        async (installation, created) =>
        {
            await ChangeAsync(installation, created.Journal);
            return null;
        },
        oldPassphrase: false, newPassphrase: true, oldCode: true, newCode: false);

    [Fact]
    public async Task An_offered_code_works_beside_the_old_one_and_leaves_the_passphrase() => await ExpectAsync(
        async (installation, created) => (await OfferAsync(installation, created.Journal, Installation.Passphrase)).Code,
        oldPassphrase: true, newPassphrase: false, oldCode: true, newCode: true);

    [Fact]
    public async Task A_kept_code_replaces_the_old_one_and_leaves_the_passphrase() => await ExpectAsync(
        async (installation, created) =>
        {
            var offer = await OfferAsync(installation, created.Journal, Installation.Passphrase);
            await KeepAsync(installation, created.Journal, offer);
            return offer.Code;
        },
        oldPassphrase: true, newPassphrase: false, oldCode: false, newCode: true);

    [Fact]
    public async Task Both_changed_only_the_new_ones_open() => await ExpectAsync(
        async (installation, created) =>
        {
            await ChangeAsync(installation, created.Journal);
            var offer = await OfferAsync(installation, created.Journal, NewPassphrase);
            await KeepAsync(installation, created.Journal, offer);
            return offer.Code;
        },
        oldPassphrase: false, newPassphrase: true, oldCode: false, newCode: true);

    [Fact]
    public async Task Recovering_replaces_the_passphrase_and_offers_a_code_beside_the_used_one() => await ExpectAsync(
        async (installation, created) => (await RecoverAsync(installation, created.Code)).Code,
        oldPassphrase: false, newPassphrase: true, oldCode: true, newCode: true);

    [Fact]
    public async Task Recovering_and_keeping_the_new_code_closes_the_used_one() => await ExpectAsync(
        async (installation, created) =>
        {
            var result = await installation.Get<RecoverJournal>().RecoverAsync(new Recovery(created.Code, NewPassphrase), Installation.Client, Token);
            var recovered = Assert.IsType<RecoverResult.Recovered>(result);
            await KeepAsync(installation, recovered.Journal, recovered.NewCode);
            recovered.Journal.Dispose();
            return recovered.NewCode.Code;
        },
        oldPassphrase: false, newPassphrase: true, oldCode: false, newCode: true);

    private static async Task ExpectAsync(
        Func<Installation, CreateResult.Created, Task<RecoveryCode?>> change, bool oldPassphrase, bool newPassphrase, bool oldCode, bool newCode)
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();
        var entry = await installation.WriteAsync(created.Journal, "still here");

        var code = await change(installation, created);

        created.Journal.Dispose();
        Assert.Equal(oldPassphrase, await OpensAsync(installation.UnlockAsync()));
        Assert.Equal(newPassphrase, await OpensAsync(installation.UnlockAsync(passphrase: NewPassphrase)));
        Assert.Equal(oldCode, await OpensAsync(ByCodeAsync(created.Code)));
        Assert.Equal(newCode, code is not null && await OpensAsync(ByCodeAsync(code)));

        Task<UnlockResult> ByCodeAsync(RecoveryCode tried) => installation.Get<UnlockJournal>().ByRecoveryCodeAsync(tried, Installation.Client, Token);

        async Task<bool> OpensAsync(Task<UnlockResult> unlocking)
        {
            if (await unlocking is not UnlockResult.Unlocked unlocked)
                return false;
            using (unlocked.Journal)
                return (await installation.ReadAsync(unlocked.Journal, entry)).Text == "still here";
        }
    }

    private static async Task ChangeAsync(Installation installation, OpenJournal journal) => Assert.IsType<ChangeResult.Changed>(
        await installation.Get<ChangePassphrase>().ChangeAsync(
            journal, new PassphraseChange(Installation.Passphrase, NewPassphrase), Installation.Client, Token));

    private static async Task<RecoveryOffer> OfferAsync(Installation installation, OpenJournal journal, string passphrase) =>
        Assert.IsType<OfferResult.Offered>(
            await installation.Get<RecoveryCodes>().OfferAsync(journal, passphrase, Installation.Client, Token)).Offer;

    private static async Task KeepAsync(Installation installation, OpenJournal journal, RecoveryOffer offer) =>
        Assert.Equal(KeepResult.Kept, await installation.Get<RecoveryCodes>().KeepAsync(journal, offer.Id, Token));

    private static async Task<RecoveryOffer> RecoverAsync(Installation installation, RecoveryCode code)
    {
        var recovered = Assert.IsType<RecoverResult.Recovered>(
            await installation.Get<RecoverJournal>().RecoverAsync(new Recovery(code, NewPassphrase), Installation.Client, Token));
        recovered.Journal.Dispose();
        return recovered.NewCode;
    }
}
