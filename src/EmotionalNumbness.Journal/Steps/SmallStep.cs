using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Steps;

/// <summary>One small reduction or activity that a writer chose. Days on which it did not happen are not kept anywhere.</summary>
public sealed record SmallStep
{
    /// <summary>Which one.</summary>
    [JsonIgnore]
    public StepId Id { get; init; } = StepId.New();

    /// <summary>A little less of something, or a little more.</summary>
    public StepKind Kind { get; init; }

    /// <summary>Key of a suggestion in content; null where the writer put it in own words.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The writer's own words for it; null where a suggestion says it.</summary>
    public string? Text { get; init; }

    /// <summary>The day it was chosen.</summary>
    public required DateOnly Chosen { get; init; }

    /// <summary>The day it was laid aside; null while it goes on.</summary>
    public DateOnly? LaidAside { get; init; }

    /// <summary>The days on which it happened, in their order, each once.</summary>
    public ValueList<DateOnly> Happened { get; init; }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(SmallStep);
}
