namespace EmotionalNumbness.Journal.Transfer.Import.Arriving;

/// <summary>Counts while things come in.</summary>
internal sealed class IntakeTally
{
    /// <summary>Different tags and moods that are counted: a hostile file has a new one in each row.</summary>
    private const int MostDifferent = 10_000;

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

    public void Entry(DateOnly day)
    {
        entries++;
        Day(day);
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
