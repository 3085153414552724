namespace EmotionalNumbness.Journal.Held;

/// <summary>How full a journal is.</summary>
/// <param name="Used">Bytes of sealed rows, drafts included.</param>
/// <param name="Limit">The most, as the host set it.</param>
public sealed record Room(long Used, long Limit)
{
    /// <summary>Nine tenths are used: time to tell the writer, while there is still room for many entries.</summary>
    public bool IsNearlyFull => Used >= Limit / 10 * 9;
}
