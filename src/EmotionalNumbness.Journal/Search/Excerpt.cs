namespace EmotionalNumbness.Journal.Search;

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Start">Where it begins in the whole; 0 where nothing was left out before it.</param>
/// <param name="GoesOn">Whether the text goes on after it.</param>
/// <param name="Found">What was found, counted from the beginning of the piece.</param>
public sealed record Excerpt(string Text, int Start, bool GoesOn, IReadOnlyList<TextRange> Found)
{
    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(Excerpt);
}
