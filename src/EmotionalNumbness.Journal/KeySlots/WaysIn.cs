using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>Tells a writer how the journal can be opened.</summary>
public sealed class WaysIn
{
    private readonly IDbContextFactory<JournalDbContext> contexts;

    internal WaysIn(IDbContextFactory<JournalDbContext> contexts) => this.contexts = contexts;

    /// <summary>Every way in. Empty when the session has ended.</summary>
    public async Task<IReadOnlyList<WayIn>> ListAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        await ReadAsync(journal, cancellationToken) is { } own
            ? [.. own.Rows.Select(row => new WayIn(row.Kind, own.LabelOf(row)?.Made, row.Pending)).OrderBy(way => way.Kind).ThenBy(way => way.Made).ThenBy(way => way.Pending)]
            : [];

    /// <summary>The journal's name as its writer typed it, or null when the session has ended. Never for a title or an address.</summary>
    public async Task<string?> NameAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        (await ReadAsync(journal, cancellationToken))?.Name?.Typed;

    private async Task<OwnSlots?> ReadAsync(OpenJournal journal, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await OwnSlots.ReadAsync(db, journal, cancellationToken);
    }
}
