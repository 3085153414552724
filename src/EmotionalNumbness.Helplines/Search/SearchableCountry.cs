namespace EmotionalNumbness.Helplines.Search;

/// <summary>A country with its names folded once.</summary>
internal sealed class SearchableCountry(CountryHelplines country)
{
    private readonly string code = country.Code.ToLowerInvariant();

    private readonly IReadOnlyList<string> names =
        [.. country.LocalNames.Concat(country.Aliases).Prepend(country.Name).Select(FoldedText.Of).Distinct(StringComparer.Ordinal)];

    public CountryHelplines Country => country;

    /// <summary>0 is best; null is no match.</summary>
    public int? RankAsWritten(string wanted)
    {
        if (wanted == code)
            return 0;
        if (names.Contains(wanted))
            return 1;
        if (country.CallingCode is { } callingCode && CallingCodeIn(wanted) == callingCode)
            return 2;
        if (names.Any(name => name.StartsWith(wanted, StringComparison.Ordinal)))
            return 3;
        return names.Any(name => name.Contains(" " + wanted, StringComparison.Ordinal)) ? 4 : null;
    }

    /// <summary>The fewer slips the better; a whole name before a word of one.</summary>
    public int? RankWithSlips(string wanted)
    {
        var forgiven = Spelling.SlipsForgiven(wanted.Length);
        int? best = null;
        foreach (var name in names)
        {
            Keep(2 * Spelling.Slips(wanted, name, forgiven));
            foreach (var word in name.AsSpan().Split(' '))
                Keep(2 * Spelling.Slips(wanted, name.AsSpan(word), forgiven) + 1);
        }

        return best;

        void Keep(int? rank) => best = rank < best || best is null ? rank ?? best : best;
    }

    private static string CallingCodeIn(string wanted)
    {
        var digits = wanted.Replace(" ", "", StringComparison.Ordinal);
        return digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
    }
}
