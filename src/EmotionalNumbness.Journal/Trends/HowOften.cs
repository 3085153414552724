namespace EmotionalNumbness.Journal.Trends;

/// <summary>On how many days a word or a sensation came up, in this range and in the one before it, of the same length.</summary>
/// <param name="Key">Of content, or the writer's own word.</param>
/// <param name="IsOwn">Whether it is the writer's own word.</param>
/// <param name="Days">Days of this range on which it came up.</param>
/// <param name="DaysBefore">Days of the range before.</param>
/// <param name="Verdict">More or less than before.</param>
public sealed record HowOften(string Key, bool IsOwn, int Days, int DaysBefore, Verdict Verdict)
{
    /// <summary>Not the word: this could end in a log.</summary>
    public override string ToString() => nameof(HowOften);
}
