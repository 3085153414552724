using EmotionalNumbness.Journal.Steps;

namespace EmotionalNumbness.Web.Pages.Journal.Steps;

/// <summary>What the page about small steps sends.</summary>
internal sealed record StepForm
{
    /// <summary>Which step; for a new one, made when the page was shown.</summary>
    public string? Id { get; init; }

    /// <summary>yyyy-MM-dd; nothing for today.</summary>
    public string? Day { get; init; }

    /// <summary>A step of content.</summary>
    public string? Idea { get; init; }

    /// <summary>In own words.</summary>
    public string? Text { get; init; }

    public StepKind Kind { get; init; }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(StepForm);
}
