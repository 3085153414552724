using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Unlocking;

/// <summary>Opens a journal with what its writer knows or has.</summary>
public sealed partial class UnlockJournal
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly PassphraseSlots slots;
    private readonly UnlockGate gate;
    private readonly TimeProvider clock;
    private readonly ILogger<UnlockJournal> logger;

    internal UnlockJournal(
        IDbContextFactory<JournalDbContext> contexts, PassphraseSlots slots, UnlockGate gate, TimeProvider clock, ILogger<UnlockJournal> logger) =>
        (this.contexts, this.slots, this.gate, this.clock, this.logger) = (contexts, slots, gate, clock, logger);

    /// <summary>By name and passphrase. A slot made at an earlier Argon2id cost is sealed anew on the way.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="passphrase">As typed.</param>
    /// <param name="client">Opaque: what the host tells visitors apart by. Delays grow for it.</param>
    /// <param name="cancellationToken">Gives up while waiting in line.</param>
    public async Task<UnlockResult> ByPassphraseAsync(string? name, string? passphrase, string client, CancellationToken cancellationToken)
    {
        if (!JournalName.TryRead(name, out var journalName, out _) || !PassphraseLength.IsPossible(passphrase))
            return new UnlockResult.Refused();
        using var pass = await gate.EnterAsync(client, journalName, cancellationToken);
        if (pass.RetryAfter is { } wait)
            return Busy(wait);

        using var search = await slots.SearchAsync(journalName, passphrase, cancellationToken);
        if (search.Found is null)
            return Refused(pass);
        if (search.IsOutdated)
            await SealAnewAsync(search, journalName, cancellationToken);
        return new UnlockResult.Unlocked(search.Take());
    }

    /// <summary>By recovery code alone; the name plays no part. The code keeps working until a new one is confirmed as kept.</summary>
    public async Task<UnlockResult> ByRecoveryCodeAsync(RecoveryCode code, string client, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(client, null, cancellationToken);
        if (pass.RetryAfter is { } wait)
            return Busy(wait);

        using var secret = SlotSecret.FromRecoveryCode(code);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await slots.OpenAsync(db, secret, cancellationToken) is { } journal ? new UnlockResult.Unlocked(journal) : Refused(pass);
    }

    private async Task SealAnewAsync(SlotSearch search, JournalName name, CancellationToken cancellationToken)
    {
        var label = new SlotLabel(name.Typed, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginOnAsync(search.Found!.Id.Value, cancellationToken);
        var earlier = await db.KeySlots.Where(slot => slot.SlotId == search.FoundSlot).ExecuteDeleteAsync(cancellationToken);
        if (earlier == 0)
            return; // Someone unlocked at the same moment and did it.
        db.KeySlots.Add(SlotSeal.RowFor(search.Found!, search.Current, label, slots.CurrentCost));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogSealedAnew(logger);
    }

    private UnlockResult.Refused Refused(GatePass pass)
    {
        pass.Failed();
        LogRefused(logger);
        return new UnlockResult.Refused();
    }

    private UnlockResult.Busy Busy(TimeSpan wait)
    {
        LogBusy(logger, wait);
        return new UnlockResult.Busy(wait);
    }

    [LoggerMessage(EventId = 401, Level = LogLevel.Information, Message = "An unlock was refused.")]
    private static partial void LogRefused(ILogger logger);

    [LoggerMessage(EventId = 402, Level = LogLevel.Warning, Message = "An unlock found no place in line; told to come back after {Wait}.")]
    private static partial void LogBusy(ILogger logger, TimeSpan wait);

    [LoggerMessage(EventId = 403, Level = LogLevel.Information, Message = "A passphrase slot was sealed anew at the current Argon2id cost.")]
    private static partial void LogSealedAnew(ILogger logger);
}
