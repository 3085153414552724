using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Search;

/// <summary>An entry that fits.</summary>
/// <param name="Entry">Opened.</param>
/// <param name="Found">Where the words stand in its text, in order, not overlapping; empty where no words were asked for.</param>
public sealed record SearchHit(Entry Entry, IReadOnlyList<TextRange> Found)
{
    /// <summary>Nothing of what was found: this could end in a log.</summary>
    public override string ToString() => nameof(SearchHit);
}
