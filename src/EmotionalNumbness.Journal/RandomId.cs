using System.Security.Cryptography;

namespace EmotionalNumbness.Journal;

internal static class RandomId
{
    /// <summary>All 128 bits are random. A version 7 UUID would tell the database when a person wrote.</summary>
    public static Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return new Guid(bytes, bigEndian: true);
    }
}
