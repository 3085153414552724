namespace EmotionalNumbness.Browser.Keyboard;

/// <summary>Where the focus stood after one press of Tab, as measured in the page.</summary>
internal sealed record TabStop
{
    /// <summary>Place among what can be reached, in source order; -1 for none of it.</summary>
    public int Index { get; init; }

    public string Name { get; init; } = "";

    public string Href { get; init; } = "";

    public bool HasOutline { get; init; }

    public bool IsInView { get; init; }

    public bool IsCovered { get; init; }
}
