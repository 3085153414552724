namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>Something noticed in the body.</summary>
/// <param name="Key">Of a sensation in content, such as "heavy".</param>
/// <param name="Place">Key of a place on the body in content, such as "chest"; null where no place was chosen.</param>
public readonly record struct Sensation(string Key, string? Place)
{
    /// <summary>Nothing of what was chosen: this could end in a log.</summary>
    public override string ToString() => nameof(Sensation);
}
