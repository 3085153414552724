using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Transfer.Import.Arriving;

/// <summary>Counts while things come in.</summary>
internal sealed class IntakeTally(DateOnly recentSince)
{
    /// <summary>Different tags and moods that are counted: a hostile file has a new one in each row.</summary>
    private const int MostDifferent = 10_000;

    /// <summary>Nobody writes more in a week; a hostile file says otherwise.</summary>
    private const int MostRecent = 200;

    private readonly List<EntryId> recent = [];
    private readonly Dictionary<string, int> tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> moods = new(StringComparer.Ordinal);
    private int entries;
    private int checkIns;
    private int drafts;
    private int others;

    public ImportCounts Counts => new(entries, checkIns, drafts, others);

    public int Duplicates { get; private set; }

    public int NotChosen { get; private set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    /// <summary>Entries of the last days, as many as a page after the import would look at.</summary>
    public IReadOnlyList<EntryId> Recent => recent;

    public void Entry(DateOnly day, Guid id)
    {
        entries++;
        Day(day);
        if (day >= recentSince && recent.Count < MostRecent)
            recent.Add(new EntryId(id));
    }

    public void CheckIn(DateOnly day)
    {
        checkIns++;
        Day(day);
    }

    public void Draft() => drafts++;

    public void Other() => others++;

    public void Duplicate() => Duplicates++;

    public void NotChosenOne() => NotChosen++;

    public void Tags(IEnumerable<string> some)
    {
        foreach (var tag in some)
            Count(tags, tag);
    }

    public void UnmappedMood(string mood) => Count(moods, mood);

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> TopTags(int most) => Top(tags, most);

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> TopMoods(int most) => Top(moods, most);

    private void Day(DateOnly day)
    {
        First = First is { } first && first < day ? first : day;
        Last = Last is { } last && last > day ? last : day;
    }

    private static void Count(Dictionary<string, int> counts, string name)
    {
        if (counts.Count < MostDifferent || counts.ContainsKey(name))
            counts[name] = counts.GetValueOrDefault(name) + 1;
    }

    private static List<KeyValuePair<string, int>> Top(Dictionary<string, int> counts, int most) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most)];
}
