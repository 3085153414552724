using EmotionalNumbness.Guide.Reading;
using EmotionalNumbness.Guide.References;

namespace EmotionalNumbness.Guide;

/// <summary>One part of the guide, finished: checked, rendered, measured.</summary>
public sealed record Part
{
    /// <summary>The file's name without its ending; its address below <c>/guide/</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Place in reading order, counted from 1.</summary>
    public required int Position { get; init; }

    /// <summary>BCP 47 tag of the language it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>The page's only first-level heading; plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Its name in lists; plain text.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>One or two sentences; plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Three to five sentences; plain text.</summary>
    public required IReadOnlyList<string> KeyPoints { get; init; }

    /// <summary>A gentle invitation to write about this; plain text.</summary>
    public required string WritingPrompt { get; init; }

    /// <summary>The day its text was last held against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which that must be done again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The clinician who reviewed this version, or null where none has.</summary>
    public required string? Clinician { get; init; }

    /// <summary>The rendered text below the summary. Its links are relative to <c>/guide/</c>.</summary>
    public required string Html { get; init; }

    /// <summary>The same for <c>/guide/all</c>: headings one level lower, every id prefixed with the slug.</summary>
    public required string HtmlInWhole { get; init; }

    /// <summary>The second-level headings, in order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>What it cites; the place in this list, from 1, is the number shown.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>How long and how hard it reads.</summary>
    public required Readability Readability { get; init; }

    /// <summary>True where every section is a question and its answer.</summary>
    public required bool IsQuestions { get; init; }
}
