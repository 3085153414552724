using System.Collections.Frozen;
using EmotionalNumbness.Helplines.Search;

namespace EmotionalNumbness.Helplines;

/// <summary>Every country's numbers, checked and unchanging. Safe to share between requests.</summary>
public sealed class HelplineDirectory
{
    private readonly FrozenDictionary<string, CountryHelplines> byCode;
    private readonly CountrySearch search;

    /// <summary>Makes a directory of countries, each of which stands in it once.</summary>
    public HelplineDirectory(IEnumerable<CountryHelplines> countries)
    {
        Countries = [.. countries.OrderBy(country => FoldedText.Of(country.Name), StringComparer.Ordinal)];
        byCode = Countries.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);
        search = new CountrySearch(Countries);
    }

    /// <summary>All countries, by English name.</summary>
    public IReadOnlyList<CountryHelplines> Countries { get; }

    /// <summary>The country of an ISO 3166-1 alpha-2 code in any case; null for anything else, however odd.</summary>
    public CountryHelplines? For(string? isoCode) =>
        isoCode is { Length: 2 } && byCode.TryGetValue(isoCode, out var country) ? country : null;

    /// <summary>
    /// Countries a visitor may mean, the likeliest first: by English or local name, other names, ISO code or calling
    /// code. Slips of spelling are forgiven when nothing matches as written. Bounded for any input.
    /// </summary>
    public IReadOnlyList<CountryHelplines> Search(string? query, int limit) => search.Find(query, limit);
}
