using System.Security.Cryptography;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

internal static class Digest
{
    /// <summary>SHA-256 of a file, in hexadecimal.</summary>
    public static async Task<string> OfAsync(string file, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }
}
