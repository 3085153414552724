using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Sessions;

/// <summary>Sessions live in the host's sealed cookie; here stands only whether one still counts.</summary>
public sealed class JournalSessions
{
    private readonly IDbContextFactory<JournalDbContext> contexts;

    internal JournalSessions(IDbContextFactory<JournalDbContext> contexts) => this.contexts = contexts;

    /// <summary>The journal of a ticket, open; the caller disposes it. Null when the ticket is none, or its session was ended.</summary>
    /// <param name="ticket">From <see cref="OpenJournal.ToTicket"/>, out of its seal again. The caller wipes it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OpenJournal?> ResumeAsync(ReadOnlyMemory<byte> ticket, CancellationToken cancellationToken)
    {
        if (OpenJournal.FromTicket(ticket.Span) is not { } journal)
            return null;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return journal;
        journal.Dispose();
        return null;
    }

    /// <summary>Ends every other session of this journal, on every device. Take a new ticket afterwards.</summary>
    /// <returns>False when this session was itself ended before.</returns>
    public async Task<bool> EndOthersAsync(OpenJournal journal, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await SlotReplacement.EndSessionsAsync(db, journal))
            return false;
        SlotReplacement.Ended(journal);
        return true;
    }
}
