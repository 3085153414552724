using System.Globalization;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// Douglas Crockford's base 32 (crockford.com/base32.html): no I, L, O or U to be mistaken, a check symbol at the end
/// that sees every single wrong symbol and every swap of two neighbours.
/// </summary>
internal static class Crockford
{
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The check is a remainder by 37; values of 32 and above have symbols that are hard to read out.</summary>
    private const int CheckModulus = 37;

    /// <summary>Symbols of five bits each, most significant first. The length is a multiple of five bytes.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length * 8 / 5];
        for (var i = 0; i < text.Length; i++)
            text[i] = Symbols[FiveBits(bytes, i * 5)];
        return new string(text);
    }

    public static bool TryDecode(ReadOnlySpan<char> symbols, Span<byte> bytes)
    {
        bytes.Clear();
        for (var i = 0; i < symbols.Length; i++)
        {
            var value = Symbols.IndexOf(symbols[i]);
            if (value < 0)
                return false;
            for (var bit = 0; bit < 5; bit++)
                bytes[(i * 5 + bit) / 8] |= (byte)((value >> (4 - bit) & 1) << (7 - (i * 5 + bit) % 8));
        }

        return true;
    }

    /// <summary>The check symbol, or null where it would be one of <c>*~$=U</c>.</summary>
    public static char? CheckSymbol(ReadOnlySpan<char> symbols)
    {
        var remainder = 0;
        foreach (var symbol in symbols)
            remainder = (remainder * 32 + Symbols.IndexOf(symbol)) % CheckModulus;
        return remainder < Symbols.Length ? Symbols[remainder] : null;
    }

    /// <summary>Upper case, without spaces and hyphens, with the letters that look like digits read as those.</summary>
    public static string Tidy(string typed) => string.Concat(typed
        .Where(c => !char.IsWhiteSpace(c) && c is not ('−' or '.' or '_') && char.GetUnicodeCategory(c) is not UnicodeCategory.DashPunctuation)
        .Select(c => char.ToUpperInvariant(c) switch { 'O' => '0', 'I' or 'L' => '1', var other => other }));

    private static int FiveBits(ReadOnlySpan<byte> bytes, int firstBit)
    {
        var value = 0;
        for (var bit = firstBit; bit < firstBit + 5; bit++)
            value = value << 1 | bytes[bit / 8] >> (7 - bit % 8) & 1;
        return value;
    }
}
