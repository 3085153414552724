namespace EmotionalNumbness.Browser.EveryPage;

internal enum Invariant
{
    Status,
    Accessibility,
    Console,
    ContentSecurityPolicy,
    OwnHost,
    NoSidewaysScroll,
    NothingClipped,
    LittleBar,
    Targets,
    Focus,
    ForcedColours,
    Motion,
    Transparency,
    Heard,
}

/// <summary>Something wrong with one page.</summary>
internal sealed record Finding(Invariant Invariant, string Address, string What)
{
    public override string ToString() => $"{Address}: {What}";
}
