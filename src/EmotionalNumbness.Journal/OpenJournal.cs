using System.Buffers.Binary;
using System.Security.Cryptography;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal;

/// <summary>
/// A journal whose writer has unlocked it: holds the data key, so dispose it at the end of the request.
/// Not for use by several threads at once.
/// </summary>
public sealed class OpenJournal : IDisposable
{
    /// <summary>Of a ticket, in bytes.</summary>
    public const int TicketSize = 1 + 16 + 8 + DataKey.Size;

    private const byte TicketVersion = 1;

    private readonly DataKey dataKey;

    internal OpenJournal(JournalId id, long epoch, DataKey dataKey)
    {
        Id = id;
        Epoch = epoch;
        this.dataKey = dataKey;
        Keys = new JournalKeys(dataKey);
    }

    /// <summary>Which journal it is.</summary>
    public JournalId Id { get; }

    /// <summary>Rises when all sessions are ended; a ticket of an earlier epoch no longer resumes.</summary>
    public long Epoch { get; internal set; }

    internal JournalKeys Keys { get; }

    /// <summary>
    /// What a session carries: version, journal id, epoch and the data key, <see cref="TicketSize"/> bytes in the clear.
    /// The host seals it before it leaves the process and wipes this array. Take a new one after anything that moved
    /// <see cref="Epoch"/>: changing the passphrase, recovering, ending other sessions.
    /// </summary>
    public byte[] ToTicket()
    {
        var ticket = new byte[TicketSize];
        ticket[0] = TicketVersion;
        Id.Value.TryWriteBytes(ticket.AsSpan(1), bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(ticket.AsSpan(17), Epoch);
        dataKey.Export(ticket.AsSpan(25));
        return ticket;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Keys.Dispose();
        dataKey.Dispose();
    }

    internal static OpenJournal? FromTicket(ReadOnlySpan<byte> ticket)
    {
        if (ticket.Length != TicketSize || ticket[0] != TicketVersion)
            return null;
        var id = new JournalId(new Guid(ticket.Slice(1, 16), bigEndian: true));
        return new OpenJournal(id, BinaryPrimitives.ReadInt64BigEndian(ticket[17..]), DataKey.Restore(ticket[25..])!);
    }

    /// <summary>The data key, for sealing into a slot. Wiped when the delegate returns.</summary>
    internal byte[] WithDataKey(Func<ReadOnlySpan<byte>, byte[]> seal)
    {
        Span<byte> bytes = stackalloc byte[DataKey.Size];
        dataKey.Export(bytes);
        var result = seal(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return result;
    }
}
