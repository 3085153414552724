using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault.Age;

/// <summary>
/// Passphrase to key as age asks for it. NSec's scrypt takes salts of 32 bytes only and age's have 44, so this calls the same libsodium that NSec brings along.
/// </summary>
internal static class AgeScrypt
{
    /// <summary>log2 of the cost of archives made here: 128 MiB, as OWASP's cheat sheet on password storage asks (N = 2^17, r = 8, p = 1).</summary>
    public const int WorkFactor = 17;

    /// <summary>log2 of the dearest that is opened: 256 MiB, which the age program uses itself.</summary>
    public const int LargestWorkFactor = 18;

    public const int SaltSize = 16;

    private const int BlockSize = 8;
    private const string Library = "libsodium";

    private static ReadOnlySpan<byte> Label => "age-encryption.org/v1/scrypt"u8;

    /// <summary>One at a time for the whole process: the memory it takes is bounded whoever asks.</summary>
    private static readonly SemaphoreSlim OneAtATime = new(1);

    public static async Task<Key> DeriveAsync(string passphrase, ReadOnlyMemory<byte> salt, int workFactor, CancellationToken cancellationToken)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => Derive(passphrase, salt.Span, workFactor), cancellationToken);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static Key Derive(string passphrase, ReadOnlySpan<byte> salt, int workFactor)
    {
        // Asking NSec for an algorithm starts libsodium.
        var aead = AeadAlgorithm.ChaCha20Poly1305;
        var typed = Encoding.UTF8.GetBytes(TypedText.Passphrase(passphrase));
        byte[] labelled = [.. Label, .. salt];
        var key = new byte[aead.KeySize];
        var failed = Scrypt(typed, (nuint)typed.Length, labelled, (nuint)labelled.Length, 1UL << workFactor, BlockSize, 1, key, (nuint)key.Length) != 0;
        CryptographicOperations.ZeroMemory(typed);
        try
        {
            return failed ? throw new InvalidOperationException("scrypt found too little memory.") : Key.Import(aead, key, KeyBlobFormat.RawSymmetricKey);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    [DllImport(Library, EntryPoint = "crypto_pwhash_scryptsalsa208sha256_ll", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern int Scrypt(
        byte[] passphrase, nuint passphraseLength, byte[] salt, nuint saltLength, ulong n, uint r, uint p, byte[] key, nuint keyLength);
}
