namespace EmotionalNumbness.Helplines.Lines;

/// <summary>What a number may look like as dialled.</summary>
internal static class DialForm
{
    // E.164 allows 15 digits; national short codes end at 6 (116 xxx).
    private const int LongestNumber = 15;
    private const int LongestShortCode = 6;

    /// <summary>Digits, * and #, two to fifteen of them, after at most one leading * or #.</summary>
    public static bool IsDialable(string dialled)
    {
        var length = StartsWithSign(dialled) ? dialled.Length - 1 : dialled.Length;
        return length is >= 2 and <= LongestNumber
            && dialled.All(IsDialKey)
            && dialled.Any(char.IsAsciiDigit)
            && !HasInternationalPrefix(dialled);
    }

    public static DialKind KindOf(string dialled) =>
        StartsWithSign(dialled) || dialled.Length <= LongestShortCode ? DialKind.ShortCode : DialKind.Full;

    /// <summary>The digits of a number to text; null where it holds anything but digits, spaces and hyphens.</summary>
    public static string? TextNumber(string written)
    {
        var dialled = written.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return dialled.All(char.IsAsciiDigit) && IsDialable(dialled) ? dialled : null;
    }

    /// <summary>The separate numbers in what people read: "113, opción 5" holds 113 and 5.</summary>
    public static IReadOnlyList<string> NumbersIn(string written)
    {
        var numbers = new List<string> { "" };
        foreach (var sign in written)
        {
            if (IsDialKey(sign))
                numbers[^1] += sign;
            else if (char.IsLetter(sign) || sign is ',' or ';' or '/')
                numbers.Add("");
        }

        return [.. numbers.Where(number => number.Length > 0)];
    }

    private static bool IsDialKey(char sign) => char.IsAsciiDigit(sign) || sign is '*' or '#';

    private static bool StartsWithSign(string dialled) => dialled is ['*' or '#', ..];

    // 00 opens an international call nearly everywhere. Short codes may start so: 000 is Australia's emergency number.
    private static bool HasInternationalPrefix(string dialled) =>
        dialled.Length > LongestShortCode && dialled.StartsWith("00", StringComparison.Ordinal);
}
