using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>Bodies: what was written, in UTF-8 and otherwise untouched, line ends included.</summary>
internal static class SealedText
{
    public static byte[] Seal(Key key, in Place place, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var result = Sealer.Seal(key, place, bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return result;
    }

    /// <summary>Null for everything that does not open.</summary>
    public static string? Open(Key key, in Place place, ReadOnlySpan<byte> value)
    {
        if (Sealer.Open(key, place, value) is not { } bytes)
            return null;
        var text = Encoding.UTF8.GetString(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return text;
    }
}
