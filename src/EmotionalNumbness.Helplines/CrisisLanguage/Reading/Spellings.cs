namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>What people type, and the words that are meant: short forms, slips, disguises.</summary>
internal sealed class Spellings(Vocabulary vocabulary)
{
    // Shorter words have too many neighbours that mean something else.
    private const int ShortestKeyWord = 6;

    private readonly Dictionary<string, int[]> meant = new(StringComparer.Ordinal);
    private readonly List<string> keyWords = [];
    private Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>>? bySpan;

    public static bool CanBeKeyWord(string word) => word.Length >= ShortestKeyWord && word.All(char.IsAsciiLetterLower);

    public void Add(string typed, IReadOnlyList<string> words) => meant[typed] = [.. words.Select(vocabulary.Add)];

    /// <summary>A word so important here that one slip in it is forgiven.</summary>
    public void AddKeyWord(string word)
    {
        vocabulary.Add(word);
        keyWords.Add(word);
    }

    /// <summary>The words that a typed one stands for; none where nobody knows it.</summary>
    public ReadOnlySpan<int> Exactly(scoped ReadOnlySpan<char> typed) =>
        (bySpan ??= meant.GetAlternateLookup<ReadOnlySpan<char>>()).TryGetValue(typed, out var words) ? words : [];

    /// <summary>The key word that differs from this one by a single slip.</summary>
    public int Nearly(ReadOnlySpan<char> typed)
    {
        foreach (var word in keyWords)
        {
            if (OneSlip.Between(typed, word))
                return vocabulary.Find(word);
        }

        return Vocabulary.Unknown;
    }
}
