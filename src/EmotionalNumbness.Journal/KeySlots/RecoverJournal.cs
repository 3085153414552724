using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>For a forgotten passphrase or name: the recovery code sets new ones, in one act, and is itself replaced.</summary>
public sealed partial class RecoverJournal
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly PassphraseSlots slots;
    private readonly PassphraseRules rules;
    private readonly UnlockGate gate;
    private readonly TimeProvider clock;
    private readonly ILogger<RecoverJournal> logger;

    internal RecoverJournal(
        IDbContextFactory<JournalDbContext> contexts, PassphraseSlots slots, PassphraseRules rules, UnlockGate gate,
        TimeProvider clock, ILogger<RecoverJournal> logger) =>
        (this.contexts, this.slots, this.rules, this.gate, this.clock, this.logger) = (contexts, slots, rules, gate, clock, logger);

    /// <summary>Recovers it.</summary>
    /// <param name="recovery">What was typed.</param>
    /// <param name="client">Opaque: what the host tells visitors apart by.</param>
    /// <param name="cancellationToken">Gives up while waiting in line; once slots are being changed it is finished.</param>
    public async Task<RecoverResult> RecoverAsync(Recovery recovery, string client, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(client, null, cancellationToken);
        if (pass.RetryAfter is { } wait)
            return new RecoverResult.Busy(wait);

        using var used = SlotSecret.FromRecoveryCode(recovery.Code);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await slots.OpenAsync(db, used, cancellationToken) is not { } journal)
        {
            pass.Failed();
            return new RecoverResult.WrongCode();
        }

        var result = await WithNewPassphraseAsync(db, journal, used, recovery, cancellationToken);
        if (result is not RecoverResult.Recovered)
            journal.Dispose();
        return result;
    }

    private async Task<RecoverResult> WithNewPassphraseAsync(
        JournalDbContext db, OpenJournal journal, SlotSecret used, Recovery recovery, CancellationToken cancellationToken)
    {
        var own = await OwnSlots.ReadAsync(db, journal, cancellationToken);
        var typedName = string.IsNullOrWhiteSpace(recovery.Name) ? own?.Name?.Typed : recovery.Name;
        if (!JournalName.TryRead(typedName, out var name, out var nameProblem))
            return new RecoverResult.NameRefused(nameProblem);
        if (rules.Check(recovery.Passphrase, name.Typed) is var problem and not PassphraseProblem.None)
            return new RecoverResult.PassphraseRefused(problem);

        using var search = await slots.SearchAsync(name, recovery.Passphrase!, cancellationToken);
        if (search.Found is { } found && found.Id != journal.Id)
            return new RecoverResult.OpensAnother();
        return await ReplaceAsync(db, journal, used, search.Current, name);
    }

    private async Task<RecoverResult> ReplaceAsync(
        JournalDbContext db, OpenJournal journal, SlotSecret used, SlotSecret passphrase, JournalName name)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var transaction = await db.BeginOnAsync(journal.Id.Value);
        if (!await SlotReplacement.EndSessionsAsync(db, journal))
            return new RecoverResult.Busy(TimeSpan.FromSeconds(1)); // Something else changed the slots at this moment.
        await SlotReplacement.ReplacePassphraseAsync(
            db, journal, SlotSeal.RowFor(journal, passphrase, new SlotLabel(name.Typed, today), slots.CurrentCost));
        var offer = await SlotReplacement.OfferCodeAsync(db, journal, today, used.Id);
        await transaction.CommitAsync();
        SlotReplacement.Ended(journal);
        LogRecovered(logger);
        return new RecoverResult.Recovered(journal, name.Typed, offer);
    }

    [LoggerMessage(EventId = 414, Level = LogLevel.Information, Message = "A journal was recovered with its code.")]
    private static partial void LogRecovered(ILogger logger);
}
