namespace EmotionalNumbness.Guide;

/// <summary>A page outside the guide's order, such as <c>/about</c>.</summary>
public sealed record Page
{
    /// <summary>The file's name without its ending; its address below <c>/</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>BCP 47 tag of the language it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>The page's only first-level heading; plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The day its text was last checked.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The rendered text below the summary. Its links are relative to <c>/</c>.</summary>
    public required string Html { get; init; }
}
