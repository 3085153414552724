using System.Security.Cryptography;
using System.Text;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>
/// Where something came from, so that a second import recognises it: the first 16 bytes of SHA-256 over the format and the id that it has there,
/// or its day, time and text where it has none. Kept sealed in the header.
/// </summary>
internal static class SourceId
{
    public static Guid Of(ImportFormat format, string id) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{(int)format}|{id}")).AsSpan(0, 16), bigEndian: true);

    /// <summary>White space does not count: programs wrap and trim the same text differently.</summary>
    public static Guid OfText(ImportFormat format, string when, string text) =>
        Of(format, $"{when}|{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
}
