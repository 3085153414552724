namespace EmotionalNumbness.Helplines.Search;

/// <summary>Finds the country somebody typed.</summary>
internal sealed class CountrySearch(IReadOnlyList<CountryHelplines> countries)
{
    private readonly IReadOnlyList<SearchableCountry> searchable = [.. countries.Select(country => new SearchableCountry(country))];

    public IReadOnlyList<CountryHelplines> Find(string? query, int limit)
    {
        var wanted = FoldedText.Of(query ?? "");
        if (wanted.Length == 0)
            return [];
        // Slips only when nothing matches as written: whoever typed "Iceland" must not be offered Ireland.
        var matches = Ranked(country => country.RankAsWritten(wanted));
        if (matches.Count == 0)
            matches = Ranked(country => country.RankWithSlips(wanted));
        return [.. matches.Take(limit)];
    }

    private List<CountryHelplines> Ranked(Func<SearchableCountry, int?> rank) =>
        [.. searchable
            .Select(country => (country.Country, Rank: rank(country)))
            .Where(match => match.Rank is not null)
            .OrderBy(match => match.Rank)
            .ThenByDescending(match => match.Country.Lines.Count) // +1 and +44 are shared: the country with most to offer first
            .Select(match => match.Country)];
}
