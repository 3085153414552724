namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>Numbers for words, so that matching compares numbers.</summary>
internal sealed class Vocabulary
{
    /// <summary>Every word that nobody asked for.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    // Each number as a list of one, so that reading a text makes no new arrays.
    private readonly List<int[]> alone = [[Unknown]];

    public Vocabulary() => bySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words, in the order of their numbers; the first is the unknown one.</summary>
    public IEnumerable<string> Words => ids.OrderBy(word => word.Value).Select(word => word.Key).Prepend("");

    public ReadOnlySpan<int> AsWords(int id) => alone[id];

    public int Find(scoped ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var id) ? id : Unknown;

    public int Add(string word) => Add(word.AsSpan());

    public int Add(ReadOnlySpan<char> word)
    {
        if (bySpan.TryGetValue(word, out var known))
            return known;
        var id = alone.Count;
        ids.Add(word.ToString(), id);
        alone.Add([id]);
        return id;
    }
}
