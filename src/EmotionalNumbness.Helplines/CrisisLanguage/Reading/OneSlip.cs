namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>One letter left out, put in, changed, or swapped with the next.</summary>
internal static class OneSlip
{
    public static bool Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        if (Math.Abs(typed.Length - word.Length) > 1)
            return false;
        var start = typed.CommonPrefixLength(word);
        var a = typed[start..];
        var b = word[start..];
        if (a.Length == b.Length)
            return a.IsEmpty || a[1..].SequenceEqual(b[1..]) || IsSwap(a, b);
        return a.Length < b.Length ? a.SequenceEqual(b[1..]) : a[1..].SequenceEqual(b);
    }

    private static bool IsSwap(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
}
