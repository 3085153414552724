using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Deleting;

/// <summary>Deletes a journal for good. There is no undo.</summary>
public sealed partial class DeleteJournal
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly JournalDatabase database;
    private readonly ILogger<DeleteJournal> logger;

    internal DeleteJournal(IDbContextFactory<JournalDbContext> contexts, JournalDatabase database, ILogger<DeleteJournal> logger) =>
        (this.contexts, this.database, this.logger) = (contexts, database, logger);

    /// <summary>
    /// Deletes its slots first, in a transaction of their own: from that moment nobody can open it, whatever happens next.
    /// Then the rest; if that is interrupted, the upkeep finishes it.
    /// </summary>
    /// <param name="journal">Open.</param>
    /// <param name="typedName">The journal's name, typed again as a confirmation.</param>
    /// <param name="cancellationToken">Before anything is deleted.</param>
    public async Task<DeleteJournalResult> DeleteAsync(OpenJournal journal, string? typedName, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OwnSlots.ReadAsync(db, journal, cancellationToken) is not { } own)
            return DeleteJournalResult.SessionEnded;
        if (own.Name?.IsSameAs(typedName) is not true)
            return DeleteJournalResult.WrongName;
        if (!await DeleteSlotsAsync(db, journal))
            return DeleteJournalResult.SessionEnded;

        await JournalRemoval.RemoveRowsAsync(db, journal.Id.Value);
        await database.SweepAsync(CancellationToken.None);
        LogDeleted(logger);
        return DeleteJournalResult.Deleted;
    }

    private static async Task<bool> DeleteSlotsAsync(JournalDbContext db, OpenJournal journal)
    {
        await using var transaction = await db.BeginOnAsync(journal.Id.Value);
        if (!await SlotReplacement.EndSessionsAsync(db, journal))
            return false;
        await db.KeySlots.Where(row => row.JournalId == journal.Id.Value).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        return true;
    }

    [LoggerMessage(EventId = 420, Level = LogLevel.Information, Message = "A journal was deleted by its writer.")]
    private static partial void LogDeleted(ILogger logger);
}
