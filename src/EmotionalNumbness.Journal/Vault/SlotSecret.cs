using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// What a passphrase or a recovery code turns into: the id under which its slot is found (stored)
/// and the key that opens it (never stored). One says nothing about the other. docs/vault.md, "Key slots".
/// </summary>
internal sealed class SlotSecret : IDisposable
{
    private const int SecretSize = 32;

    private SlotSecret(SlotKind kind, Guid id, Key key) => (Kind, Id, Key) = (kind, id, key);

    public SlotKind Kind { get; }

    public Guid Id { get; }

    public Key Key { get; }

    /// <summary>One run of Argon2id, salted by name and installation. Only called while holding a pass of the unlock gate.</summary>
    public static SlotSecret FromPassphrase(ReadOnlySpan<byte> installationSalt, JournalName name, string passphrase, Argon2Cost cost)
    {
        Span<byte> secret = stackalloc byte[SecretSize];
        var typed = Encoding.UTF8.GetBytes(TypedText.Passphrase(passphrase));
        cost.Algorithm.DeriveBytes(typed, SaltFor(installationSalt, name), secret);
        CryptographicOperations.ZeroMemory(typed);
        return From(SlotKind.Passphrase, secret, Labels.PassphraseSlotId, Labels.PassphraseSlotKey);
    }

    /// <summary>
    /// 160 random bits need no slow function. Neither the name nor the installation's salt takes part:
    /// the code alone opens the journal, even if both are lost.
    /// </summary>
    public static SlotSecret FromRecoveryCode(RecoveryCode code)
    {
        Span<byte> secret = stackalloc byte[RecoveryCode.Size];
        code.CopyTo(secret);
        return From(SlotKind.RecoveryCode, secret, Labels.RecoverySlotId, Labels.RecoverySlotKey);
    }

    public void Dispose() => Key.Dispose();

    /// <summary>HMAC-SHA256 cut to the 16 bytes that Argon2id takes here: a salt of its own for each name and installation.</summary>
    internal static byte[] SaltFor(ReadOnlySpan<byte> installationSalt, JournalName name)
    {
        var algorithm = MacAlgorithm.HmacSha256_128;
        using var key = Key.Import(algorithm, installationSalt, KeyBlobFormat.RawSymmetricKey);
        return algorithm.Mac(key, [.. Labels.Name, 0, .. Encoding.UTF8.GetBytes(name.Normalised)]);
    }

    private static SlotSecret From(SlotKind kind, Span<byte> secret, ReadOnlySpan<byte> idLabel, ReadOnlySpan<byte> keyLabel)
    {
        var hkdf = KeyDerivationAlgorithm.HkdfSha512;
        var id = new Guid(hkdf.DeriveBytes(secret, [], idLabel, 16), bigEndian: true);
        var key = hkdf.DeriveKey(secret, [], keyLabel, AeadAlgorithm.XChaCha20Poly1305);
        CryptographicOperations.ZeroMemory(secret);
        return new SlotSecret(kind, id, key);
    }
}
