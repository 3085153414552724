using System.Security.Cryptography;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>Seals and opens values with XChaCha20-Poly1305. Key 32 bytes, nonce 24, tag 16; contents up to about 2 GB.</summary>
internal static class Sealer
{
    private static readonly XChaCha20Poly1305 Aead = AeadAlgorithm.XChaCha20Poly1305;

    public static byte[] Seal(Key key, in Place place, ReadOnlySpan<byte> content)
    {
        var padded = Padding.Pad(content);
        var value = new byte[SealedFormat.Overhead + padded.Length];
        value[0] = SealedFormat.Version;
        value[1] = SealedFormat.XChaCha20Poly1305;
        var nonce = value.AsSpan(SealedFormat.PrefixSize, SealedFormat.NonceSize);
        RandomNumberGenerator.Fill(nonce);
        Span<byte> bound = stackalloc byte[Place.Size];
        place.Write(bound, SealedFormat.XChaCha20Poly1305);

        Aead.Encrypt(key, nonce, bound, padded, value.AsSpan(SealedFormat.PrefixSize + SealedFormat.NonceSize));

        CryptographicOperations.ZeroMemory(padded);
        return value;
    }

    /// <summary>
    /// The content, or null. Null is the one answer to everything that does not open: a flipped bit, another key,
    /// another place, an unknown version. Whoever tampers learns nothing from how it failed.
    /// </summary>
    public static byte[]? Open(Key key, in Place place, ReadOnlySpan<byte> value)
    {
        var padded = new byte[Math.Max(0, value.Length - SealedFormat.Overhead)];
        var length = OpenInto(padded, key, place, value);
        var content = length < 0 ? null : padded.AsSpan(0, length).ToArray();
        CryptographicOperations.ZeroMemory(padded);
        return content;
    }

    /// <summary>As above, for a scan that opens many values in one buffer, which it wipes in the end.</summary>
    /// <param name="buffer">At least as long as the padded content.</param>
    /// <param name="key">Of the field.</param>
    /// <param name="place">Where the value stands.</param>
    /// <param name="value">Sealed.</param>
    /// <returns>The length of the content, which stands at the beginning of the buffer; -1 where it does not open.</returns>
    public static int OpenInto(Span<byte> buffer, Key key, in Place place, ReadOnlySpan<byte> value)
    {
        if (value.Length <= SealedFormat.Overhead || value[0] != SealedFormat.Version || value[1] != SealedFormat.XChaCha20Poly1305)
            return -1;

        Span<byte> bound = stackalloc byte[Place.Size];
        place.Write(bound, value[1]);
        var nonce = value.Slice(SealedFormat.PrefixSize, SealedFormat.NonceSize);
        var padded = buffer[..(value.Length - SealedFormat.Overhead)];
        return Aead.Decrypt(key, nonce, bound, value[(SealedFormat.PrefixSize + SealedFormat.NonceSize)..], padded)
            ? Padding.ContentLength(padded)
            : -1;
    }
}
