using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault.Age;

/// <summary>
/// The head of an age file with one passphrase recipient, after the specification at c2sp.org/age. The file key is random, 16 bytes, and wrapped with the
/// passphrase's key; a MAC under the file key covers the head.
/// </summary>
internal static class AgeHeader
{
    public const int FileKeySize = 16;

    /// <summary>Ours has about 150 bytes; nobody reads further than this for a head.</summary>
    public const int Longest = 1024;

    private const string Version = "age-encryption.org/v1\n";
    private const string Stanza = "-> scrypt ";
    private const string End = "---";

    public static ReadOnlySpan<byte> Mark => "age-encryption.org/v1\n"u8;

    public static async Task<byte[]> WriteAsync(string passphrase, byte[] fileKey, CancellationToken cancellationToken)
    {
        var salt = RandomNumberGenerator.GetBytes(AgeScrypt.SaltSize);
        using var key = await AgeScrypt.DeriveAsync(passphrase, salt, AgeScrypt.WorkFactor, cancellationToken);
        // A key that wraps once may use the nonce of zeros.
        var wrapped = AeadAlgorithm.ChaCha20Poly1305.Encrypt(key, new byte[AeadAlgorithm.ChaCha20Poly1305.NonceSize], [], fileKey);
        var head = $"{Version}{Stanza}{Base64(salt)} {AgeScrypt.WorkFactor}\n{Base64(wrapped)}\n{End}";
        return Encoding.ASCII.GetBytes($"{head} {Base64(Mac(fileKey, head))}\n");
    }

    /// <summary>Takes the head apart and opens the file key.</summary>
    public static async Task<AgeOpening> OpenAsync(string head, string passphrase, CancellationToken cancellationToken)
    {
        var lines = head.Split('\n');
        if (lines is not [_, var stanza, var body, var end] || !stanza.StartsWith(Stanza, StringComparison.Ordinal) || !end.StartsWith(End + " ", StringComparison.Ordinal))
            return AgeOpening.NotForPassphrases;
        var arguments = stanza[Stanza.Length..].Split(' ');
        if (arguments is not [var saltText, var workText] || Bytes(saltText) is not { Length: AgeScrypt.SaltSize } salt || Bytes(body) is not { } wrapped
            || !int.TryParse(workText, NumberStyles.None, CultureInfo.InvariantCulture, out var work) || work is < 1 or > AgeScrypt.LargestWorkFactor)
        {
            return AgeOpening.NotForPassphrases;
        }

        using var key = await AgeScrypt.DeriveAsync(passphrase, salt, work, cancellationToken);
        var fileKey = AeadAlgorithm.ChaCha20Poly1305.Decrypt(key, new byte[AeadAlgorithm.ChaCha20Poly1305.NonceSize], [], wrapped);
        if (fileKey is not { Length: FileKeySize })
            return AgeOpening.Wrong;
        var covered = $"{Version}{stanza}\n{body}\n{End}";
        return Bytes(end[(End.Length + 1)..]) is { } mac && CryptographicOperations.FixedTimeEquals(mac, Mac(fileKey, covered))
            ? new AgeOpening(fileKey)
            : AgeOpening.Wrong;
    }

    private static byte[] Mac(byte[] fileKey, string head)
    {
        var key = KeyDerivationAlgorithm.HkdfSha256.DeriveBytes(fileKey, [], "header"u8, 32);
        return HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(head));
    }

    /// <summary>Standard Base64 without padding.</summary>
    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');

    private static byte[]? Bytes(string text)
    {
        if (text.Length > Longest || text.Contains('='))
            return null;
        var padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length / 4 * 3];
        return Convert.TryFromBase64String(padded, bytes, out var length) ? bytes[..length] : null;
    }
}
