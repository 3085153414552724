using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>Changes the passphrase, and the name if wished. The recovery code goes on working; every other session ends.</summary>
public sealed partial class ChangePassphrase
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly PassphraseSlots slots;
    private readonly PassphraseRules rules;
    private readonly UnlockGate gate;
    private readonly TimeProvider clock;
    private readonly ILogger<ChangePassphrase> logger;

    internal ChangePassphrase(
        IDbContextFactory<JournalDbContext> contexts, PassphraseSlots slots, PassphraseRules rules, UnlockGate gate,
        TimeProvider clock, ILogger<ChangePassphrase> logger) =>
        (this.contexts, this.slots, this.rules, this.gate, this.clock, this.logger) = (contexts, slots, rules, gate, clock, logger);

    /// <summary>Changes it.</summary>
    /// <param name="journal">Open. Its <see cref="OpenJournal.Epoch"/> moves: take a new ticket afterwards.</param>
    /// <param name="change">What was typed.</param>
    /// <param name="client">Opaque: what the host tells visitors apart by.</param>
    /// <param name="cancellationToken">Gives up while waiting in line; once it is being changed it is finished.</param>
    public async Task<ChangeResult> ChangeAsync(OpenJournal journal, PassphraseChange change, string client, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OwnSlots.ReadAsync(db, journal, cancellationToken) is not { } own)
            return new ChangeResult.SessionEnded();
        var typedName = string.IsNullOrWhiteSpace(change.NewName) ? own.Name?.Typed : change.NewName;
        if (!JournalName.TryRead(typedName, out var name, out var nameProblem))
            return new ChangeResult.NameRefused(nameProblem);
        if (rules.Check(change.New, name.Typed) is var problem and not PassphraseProblem.None)
            return new ChangeResult.PassphraseRefused(problem);

        using var pass = await gate.EnterAsync(client, own.Name, cancellationToken);
        if (pass.RetryAfter is { } wait)
            return new ChangeResult.Busy(wait);
        if (!await own.OpenWithAsync(slots, change.Current, cancellationToken))
        {
            pass.Failed();
            return new ChangeResult.WrongPassphrase();
        }

        using var search = await slots.SearchAsync(name, change.New!, cancellationToken);
        if (search.Found is { } found && found.Id != journal.Id)
            return new ChangeResult.OpensAnother();
        return await ReplaceAsync(db, journal, search.Current, name);
    }

    private async Task<ChangeResult> ReplaceAsync(JournalDbContext db, OpenJournal journal, SlotSecret secret, JournalName name)
    {
        var label = new SlotLabel(name.Typed, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await using var transaction = await db.BeginOnAsync(journal.Id.Value);
        if (!await SlotReplacement.EndSessionsAsync(db, journal))
            return new ChangeResult.SessionEnded();
        await SlotReplacement.ReplacePassphraseAsync(db, journal, SlotSeal.RowFor(journal, secret, label, slots.CurrentCost));
        await transaction.CommitAsync();
        SlotReplacement.Ended(journal);
        LogChanged(logger);
        return new ChangeResult.Changed();
    }

    [LoggerMessage(EventId = 411, Level = LogLevel.Information, Message = "A passphrase was changed.")]
    private static partial void LogChanged(ILogger logger);
}
