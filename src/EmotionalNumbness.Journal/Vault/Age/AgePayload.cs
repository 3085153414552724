using System.Buffers.Binary;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault.Age;

/// <summary>The body of an age file: chunks of 64 KiB, each sealed under the payload key with its number and whether it is the last.</summary>
internal sealed class AgePayload : IDisposable
{
    public const int NonceSize = 16;
    public const int ChunkSize = 64 * 1024;
    public const int TagSize = 16;

    private static readonly ChaCha20Poly1305 Aead = AeadAlgorithm.ChaCha20Poly1305;

    private readonly Key key;
    private ulong chunk;

    public AgePayload(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> nonce) =>
        key = KeyDerivationAlgorithm.HkdfSha256.DeriveKey(fileKey, nonce, "payload"u8, Aead);

    public byte[] Seal(ReadOnlySpan<byte> content, bool isLast) => Aead.Encrypt(key, Nonce(isLast), [], content);

    /// <summary>Null when it does not open.</summary>
    public byte[]? Open(ReadOnlySpan<byte> sealedChunk, bool isLast) => Aead.Decrypt(key, Nonce(isLast), [], sealedChunk);

    public void Dispose() => key.Dispose();

    private byte[] Nonce(bool isLast)
    {
        var nonce = new byte[Aead.NonceSize];
        BinaryPrimitives.WriteUInt64BigEndian(nonce.AsSpan(3), chunk++);
        nonce[11] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}
