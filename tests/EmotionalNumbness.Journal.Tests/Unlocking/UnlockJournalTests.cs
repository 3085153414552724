using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Unlocking;

public sealed class UnlockJournalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Name_and_passphrase_open_the_journal_with_everything_in_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, "I feel nothing");

        using var opened = Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync("  QUIET owl ")).Journal;

        Assert.Equal("I feel nothing", (await installation.ReadAsync(opened, id)).Text);
    }

    [Fact]
    public async Task Wrong_passphrase_and_unknown_name_look_the_same()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var wrongPassphrase = await installation.UnlockAsync(passphrase: "not the right passphrase");
        var unknownName = await installation.UnlockAsync(name: "nobody");

        Assert.Equal(wrongPassphrase, unknownName);
        Assert.IsType<UnlockResult.Refused>(unknownName);
    }

    [Fact]
    public async Task An_unknown_code_is_refused()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        Assert.IsType<UnlockResult.Refused>(
            await installation.Get<UnlockJournal>().ByRecoveryCodeAsync(RecoveryCode.Create(), Installation.Client, Token));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("owl", "short")]
    [InlineData("owl", "\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800")]
    public async Task What_cannot_be_is_refused(string? name, string? passphrase)
    {
        await using var installation = await Installation.StartAsync();

        Assert.IsType<UnlockResult.Refused>(await installation.Get<UnlockJournal>().ByPassphraseAsync(name, passphrase, Installation.Client, Token));
    }

    [Fact]
    public async Task Raising_the_cost_seals_the_slot_anew_at_the_next_unlock()
    {
        await using var before = await Installation.StartAsync();
        using var journal = await before.OpenNewAsync();
        await using var after = await Installation.StartAsync(place: before.Place, cost: new Argon2Cost(16, 2));

        using var first = Assert.IsType<UnlockResult.Unlocked>(await after.UnlockAsync()).Journal;
        using var second = Assert.IsType<UnlockResult.Unlocked>(await after.UnlockAsync()).Journal;

        Assert.Equal(journal.Id, second.Id);
        using var rows = after.Rows();
        var slot = await rows.KeySlots.SingleAsync(row => row.Kind == SlotKind.Passphrase, Token);
        Assert.Equal((16, 2), (slot.MemoryKib, slot.Passes));
    }

    [Fact]
    public async Task A_slot_of_a_higher_cost_opens_and_stays_as_it_is()
    {
        await using var dear = await Installation.StartAsync(cost: new Argon2Cost(16, 2));
        using var journal = await dear.OpenNewAsync();
        await using var cheap = await Installation.StartAsync(place: dear.Place);

        using var opened = Assert.IsType<UnlockResult.Unlocked>(await cheap.UnlockAsync()).Journal;

        using var rows = cheap.Rows();
        Assert.Equal(16, (await rows.KeySlots.SingleAsync(row => row.Kind == SlotKind.Passphrase, Token)).MemoryKib);
    }

    [Fact]
    public async Task Two_installations_lead_the_same_secrets_to_different_slots()
    {
        await using var one = await Installation.StartAsync();
        await using var other = await Installation.StartAsync();
        using var journal = await one.OpenNewAsync();

        Assert.IsType<UnlockResult.Refused>(await other.UnlockAsync());
    }

    [Fact]
    public async Task A_tampered_slot_is_refused_like_any_other()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var rows = installation.Rows();
        await rows.KeySlots.ExecuteUpdateAsync(row => row.SetProperty(r => r.SealedDataKey, new byte[298]), Token);

        Assert.IsType<UnlockResult.Refused>(await installation.UnlockAsync());
    }

    [Fact]
    public async Task A_lost_installation_row_stops_everything_instead_of_making_every_passphrase_wrong()
    {
        await using var before = await Installation.StartAsync();
        var created = await before.CreateAsync();
        using (var rows = before.Rows())
            await rows.Installation.ExecuteDeleteAsync(Token);
        await using var after = await Installation.StartAsync(place: before.Place);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => after.UnlockAsync());
        using var byCode = Assert.IsType<UnlockResult.Unlocked>(
            await after.Get<UnlockJournal>().ByRecoveryCodeAsync(created.Code, Installation.Client, Token)).Journal;

        Assert.Contains("backup", error.Message, StringComparison.Ordinal);
        Assert.Equal(created.Journal.Id, byCode.Id);
    }
}
