namespace EmotionalNumbness.Helplines.CrisisLanguage.Learned;

/// <summary>One, two or three words in a row, as one number. A sentence has a mark before its first word and one behind its last.</summary>
/// <param name="Key">21 bits for each word.</param>
internal readonly record struct WordRun(ulong Key)
{
    public const string Begin = "<";
    public const string End = ">";

    /// <summary>The most words in a row that are looked at.</summary>
    public const int Longest = 3;

    private const int Bits = 21;

    /// <summary>The numbers of its words.</summary>
    public IEnumerable<int> Words
    {
        get
        {
            var key = Key;
            return Enumerable.Range(0, Longest).Select(at => (int)(key >> (Bits * (Longest - 1 - at))) & (MostWords - 1)).SkipWhile(word => word == 0);
        }
    }

    /// <summary>How many different words there may be.</summary>
    public const int MostWords = 1 << Bits;

    public static WordRun Of(ReadOnlySpan<int> words)
    {
        var key = 0UL;
        foreach (var word in words)
            key = (key << Bits) | (uint)word;
        return new WordRun(key);
    }
}
