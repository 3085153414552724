using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>
/// Replaces the recovery code in two steps, so that a page closed too early locks nobody out:
/// the new code is offered, and the earlier one works until the writer says that the new one is kept.
/// </summary>
public sealed partial class RecoveryCodes
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly ConfirmPassphrase confirm;
    private readonly TimeProvider clock;
    private readonly ILogger<RecoveryCodes> logger;

    internal RecoveryCodes(
        IDbContextFactory<JournalDbContext> contexts, ConfirmPassphrase confirm, TimeProvider clock, ILogger<RecoveryCodes> logger) =>
        (this.contexts, this.confirm, this.clock, this.logger) = (contexts, confirm, clock, logger);

    /// <summary>Makes a new code. Asks for the passphrase, since a code is a lasting way in.</summary>
    public async Task<OfferResult> OfferAsync(OpenJournal journal, string? passphrase, string client, CancellationToken cancellationToken)
    {
        switch (await confirm.ConfirmAsync(journal, passphrase, client, cancellationToken))
        {
            case ConfirmResult.Busy busy:
                return new OfferResult.Busy(busy.RetryAfter);
            case ConfirmResult.SessionEnded:
                return new OfferResult.SessionEnded();
            case ConfirmResult.WrongPassphrase:
                return new OfferResult.WrongPassphrase();
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginOnAsync(journal.Id.Value, cancellationToken);
        if (!await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return new OfferResult.SessionEnded();
        var offer = await SlotReplacement.OfferCodeAsync(db, journal, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await transaction.CommitAsync(CancellationToken.None);
        LogOffered(logger);
        return new OfferResult.Offered(offer);
    }

    /// <summary>The writer has the new code: every earlier one stops working.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="offerId"><see cref="RecoveryOffer.Id"/>, from the form.</param>
    /// <param name="cancellationToken">Before anything is changed.</param>
    public async Task<KeepResult> KeepAsync(OpenJournal journal, string? offerId, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(offerId, "N", out var slot))
            return KeepResult.Gone;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return KeepResult.SessionEnded;
        await using var transaction = await db.BeginOnAsync(journal.Id.Value, cancellationToken);
        var codes = db.KeySlots.Where(row => row.JournalId == journal.Id.Value && row.Kind == SlotKind.RecoveryCode);
        var kept = await codes.Where(row => row.SlotId == slot)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Pending, false), CancellationToken.None);
        if (kept == 0)
            return KeepResult.Gone;
        await codes.Where(row => row.SlotId != slot).ExecuteDeleteAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        LogKept(logger);
        return KeepResult.Kept;
    }

    [LoggerMessage(EventId = 412, Level = LogLevel.Information, Message = "A recovery code was offered.")]
    private static partial void LogOffered(ILogger logger);

    [LoggerMessage(EventId = 413, Level = LogLevel.Information, Message = "A recovery code was confirmed as kept.")]
    private static partial void LogKept(ILogger logger);
}
