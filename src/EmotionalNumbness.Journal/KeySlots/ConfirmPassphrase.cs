using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>Asks again for the passphrase of an open journal, before something that cannot be taken back.</summary>
public sealed class ConfirmPassphrase
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly PassphraseSlots slots;
    private readonly UnlockGate gate;

    internal ConfirmPassphrase(IDbContextFactory<JournalDbContext> contexts, PassphraseSlots slots, UnlockGate gate) =>
        (this.contexts, this.slots, this.gate) = (contexts, slots, gate);

    /// <summary>Whether this is the journal's passphrase.</summary>
    public async Task<ConfirmResult> ConfirmAsync(OpenJournal journal, string? passphrase, string client, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OwnSlots.ReadAsync(db, journal, cancellationToken) is not { } own)
            return new ConfirmResult.SessionEnded();
        using var pass = await gate.EnterAsync(client, own.Name, cancellationToken);
        if (pass.RetryAfter is { } wait)
            return new ConfirmResult.Busy(wait);

        if (await own.OpenWithAsync(slots, passphrase, cancellationToken))
            return new ConfirmResult.Confirmed();
        pass.Failed();
        return new ConfirmResult.WrongPassphrase();
    }
}
