using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>Asks the database whether it is there, for a host that is asked the same.</summary>
public sealed class DatabaseProbe
{
    private readonly IDbContextFactory<JournalDbContext> contexts;

    internal DatabaseProbe(IDbContextFactory<JournalDbContext> contexts) => this.contexts = contexts;

    /// <summary>
    /// Reads from a table. Opening a connection would prove less: it may come from the pool, and its server be long gone.
    /// </summary>
    /// <returns>False where the database does not answer or has no tables.</returns>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            _ = await db.Installation.AnyAsync(cancellationToken);
            return true;
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return false;
        }
    }
}
