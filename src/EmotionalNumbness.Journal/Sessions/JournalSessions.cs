using System.Security.Cryptography;
using EmotionalNumbness.Journal.Drafts;
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
    /// <param name="session">The device session that the host sealed beside it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OpenJournal?> ResumeAsync(ReadOnlyMemory<byte> ticket, DeviceId session, CancellationToken cancellationToken)
    {
        if (OpenJournal.FromTicket(ticket.Span) is not { } journal)
            return null;
        var id = RowOf(session);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Quota.IsCurrentAsync(db, journal, cancellationToken) && !await db.EndedSessions.AnyAsync(row => row.Id == id, cancellationToken))
            return journal;
        journal.Dispose();
        return null;
    }

    /// <summary>Ends this one session: a copy of its cookie opens nothing from now on. Ending it again changes nothing.</summary>
    /// <param name="session">The device session.</param>
    /// <param name="runsOut">When its cookie would stop counting by itself at the latest; kept until then.</param>
    /// <param name="cancellationToken">Before it is ended.</param>
    public async Task EndAsync(DeviceId session, DateTimeOffset runsOut, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.EndedSessions.Add(new EndedSessionRow { Id = RowOf(session), GoneAfter = DraftRows.WholeDay(runsOut) });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // A second tab was locked at the same moment. Anything else was no duplicate and has to be known.
            var id = RowOf(session);
            if (!await db.EndedSessions.AsNoTracking().AnyAsync(row => row.Id == id, cancellationToken))
                throw;
        }
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

    private static byte[] RowOf(DeviceId session)
    {
        Span<byte> bytes = stackalloc byte[16];
        session.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        return SHA256.HashData(bytes);
    }
}
