using EmotionalNumbness.Guide.Reading;
using EmotionalNumbness.Guide.References;

namespace EmotionalNumbness.Guide.Exercises;

/// <summary>One small thing to do, finished: checked, rendered, timed.</summary>
public sealed record Exercise
{
    /// <summary>The file's name without its ending; its address below <c>/exercises/</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>BCP 47 tag of what it is written in, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The page's only first-level heading; plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is for, and what it is not; plain text.</summary>
    public required string Purpose { get; init; }

    /// <summary>Where it turns attention.</summary>
    public required Direction Direction { get; init; }

    /// <summary>True where it is done with open eyes; otherwise eyes may be open or closed.</summary>
    public required bool HasOpenEyes { get; init; }

    /// <summary>When not to do it, and what to do instead; plain text, never empty.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>How sure we are that it helps, in one sentence; plain text.</summary>
    public required string Sureness { get; init; }

    /// <summary>The speeds of breath to choose from, the gentlest first; empty where it is not about breath.</summary>
    public required IReadOnlyList<BreathPace> Paces { get; init; }

    /// <summary>The lengths or postures to choose from, the shortest first; never empty.</summary>
    public required IReadOnlyList<ExerciseWay> Ways { get; init; }

    /// <summary>One thing to do next.</summary>
    public required Suggestion Next { get; init; }

    /// <summary>What is known, rendered, with its citations. Its links are relative to <c>/exercises/</c>.</summary>
    public required string Html { get; init; }

    /// <summary>What it cites; the place in this list, from 1, is the number shown.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>The day its text was last held against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which that must be done again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The clinician who reviewed this version, or null where none has.</summary>
    public required string? Clinician { get; init; }

    /// <summary>How hard it reads.</summary>
    public required Readability Readability { get; init; }

    /// <summary>Minutes of its shortest way.</summary>
    public int Minutes => Ways[0].Minutes;
}
