using System.Security.Cryptography;
using System.Text;

namespace EmotionalNumbness.Journal.Creating;

internal static class InviteCodes
{
    /// <summary>Takes the same time whichever code is compared and however much of it is right.</summary>
    public static bool Allow(IEnumerable<string> codes, string? typed)
    {
        var hash = Hash(typed ?? "");
        return codes.Aggregate(false, (found, code) => CryptographicOperations.FixedTimeEquals(Hash(code), hash) | found);
    }

    private static byte[] Hash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim()));
}
