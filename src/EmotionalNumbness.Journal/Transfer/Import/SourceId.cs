using System.Security.Cryptography;
using System.Text;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>
/// Where something came from, so that a second import recognises it: the first 16 bytes of SHA-256 over the format and the id that it has there,
/// or its day, time and text where it has none. 32 hexadecimal digits, kept sealed in the header; half a hash, so that the header keeps to its bucket.
/// </summary>
internal static class SourceId
{
    public static string Of(ImportFormat format, string id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{(int)format}|{id}")).AsSpan(0, 16));

    /// <summary>White space does not count: programs wrap and trim the same text differently.</summary>
    public static string OfText(ImportFormat format, string when, string text) =>
        Of(format, $"{when}|{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
}
