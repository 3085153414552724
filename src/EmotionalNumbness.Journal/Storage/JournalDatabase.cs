using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>What differs between databases. Each provider's project has one; the host asks for it at start.</summary>
public abstract class JournalDatabase
{
    internal abstract IDbContextFactory<JournalDbContext> Contexts { get; }

    /// <summary>
    /// Makes the database ready: creates it on first use and brings its tables up to date. Safe when several processes
    /// start at once. Throws <see cref="DatabaseUnusableException"/> when it cannot be used at all.
    /// </summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Does something at start that only one process may do at a time; the others wait, for two minutes at most.</summary>
    public abstract Task AloneAsync(Func<Task> act, CancellationToken cancellationToken);

    /// <summary>Sees to it that what was deleted leaves the files as well, as far as the database allows. Cheap; called after a purge.</summary>
    public abstract Task SweepAsync(CancellationToken cancellationToken);
}
