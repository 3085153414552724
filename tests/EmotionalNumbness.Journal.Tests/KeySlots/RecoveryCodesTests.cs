using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.KeySlots;

public sealed class RecoveryCodesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_offered_later_replaces_one_that_was_never_confirmed()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var first = await OfferAsync(installation, journal);
        var second = await OfferAsync(installation, journal);

        Assert.Equal(KeepResult.Gone, await installation.Get<RecoveryCodes>().KeepAsync(journal, first.Id, Token));

        Assert.False(await OpensAsync(installation, first.Code));
        Assert.True(await OpensAsync(installation, second.Code));
    }

    [Fact]
    public async Task A_confirmation_that_names_no_code_removes_none()
    {
        await using var installation = await Installation.StartAsync();
        var created = await installation.CreateAsync();

        Assert.Equal(KeepResult.Gone, await installation.Get<RecoveryCodes>().KeepAsync(created.Journal, "nonsense", Token));
        Assert.Equal(KeepResult.Gone, await installation.Get<RecoveryCodes>().KeepAsync(created.Journal, Guid.Empty.ToString("N"), Token));

        Assert.True(await OpensAsync(installation, created.Code));
        created.Journal.Dispose();
    }

    [Fact]
    public async Task Another_writer_cannot_confirm_it_and_so_remove_codes()
    {
        await using var installation = await Installation.StartAsync();
        var writer = await installation.CreateAsync();
        var offer = await OfferAsync(installation, writer.Journal);
        using var other = await installation.OpenNewAsync("grey heron");

        Assert.Equal(KeepResult.Gone, await installation.Get<RecoveryCodes>().KeepAsync(other, offer.Id, Token));

        Assert.True(await OpensAsync(installation, writer.Code));
        writer.Journal.Dispose();
    }

    [Fact]
    public async Task A_new_code_needs_the_passphrase_and_a_session()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var stale = OpenJournal.FromTicket(journal.ToTicket())!;
        await installation.Get<JournalSessions>().EndOthersAsync(journal, Token);
        var codes = installation.Get<RecoveryCodes>();

        Assert.IsType<OfferResult.WrongPassphrase>(await codes.OfferAsync(journal, "some other passphrase", Installation.Client, Token));
        Assert.IsType<OfferResult.SessionEnded>(await codes.OfferAsync(stale, Installation.Passphrase, Installation.Client, Token));
        Assert.Equal(KeepResult.SessionEnded, await codes.KeepAsync(stale, Guid.Empty.ToString("N"), Token));
    }

    private static async Task<RecoveryOffer> OfferAsync(Installation installation, OpenJournal journal) =>
        Assert.IsType<OfferResult.Offered>(
            await installation.Get<RecoveryCodes>().OfferAsync(journal, Installation.Passphrase, Installation.Client, Token)).Offer;

    private static async Task<bool> OpensAsync(Installation installation, RecoveryCode code) =>
        await installation.Get<UnlockJournal>().ByRecoveryCodeAsync(code, Installation.Client, Token) is UnlockResult.Unlocked;
}
