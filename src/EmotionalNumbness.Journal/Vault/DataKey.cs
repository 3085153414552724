using System.Security.Cryptography;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// The 256 random bits that a journal's pages are locked with. Everything else is derived from them, a key for each purpose.
/// Lives in libsodium's guarded memory and is wiped on disposal.
/// </summary>
internal sealed class DataKey : IDisposable
{
    /// <summary>In bytes.</summary>
    public const int Size = 32;

    private static SharedSecretCreationParameters Exportable => new() { ExportPolicy = KeyExportPolicies.AllowPlaintextExport };

    private readonly SharedSecret secret;

    private DataKey(ReadOnlySpan<byte> bytes) => secret = SharedSecret.Import(bytes, SharedSecretBlobFormat.RawSharedSecret, Exportable);

    public static DataKey Create()
    {
        Span<byte> bytes = stackalloc byte[Size];
        RandomNumberGenerator.Fill(bytes);
        var key = new DataKey(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return key;
    }

    /// <summary>Null unless there are exactly <see cref="Size"/> bytes.</summary>
    public static DataKey? Restore(ReadOnlySpan<byte> bytes) => bytes.Length == Size ? new DataKey(bytes) : null;

    /// <param name="destination"><see cref="Size"/> bytes, which the caller wipes after use.</param>
    public void Export(Span<byte> destination) => secret.TryExport(SharedSecretBlobFormat.RawSharedSecret, destination, out _);

    public Key KeyFor(ReadOnlySpan<byte> label, Algorithm algorithm) =>
        KeyDerivationAlgorithm.HkdfSha512.DeriveKey(secret, [], label, algorithm);

    public void Dispose() => secret.Dispose();
}
