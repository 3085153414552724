using EmotionalNumbness.Journal.Steps;

namespace EmotionalNumbness.Web.Pages.Journal.Steps;

/// <summary>A small step in its page.</summary>
/// <param name="Step">Which one.</param>
/// <param name="Text">What it is.</param>
/// <param name="Today">On the writer's calendar.</param>
internal sealed record StepView(SmallStep Step, string Text, DateOnly Today)
{
    private const int Weeks = 4;

    public bool HappenedToday => Step.Happened.Contains(Today);

    /// <summary>The last four weeks, oldest first.</summary>
    public IEnumerable<(DateOnly Day, bool Happened)> Days =>
        Enumerable.Range(0, 7 * Weeks).Select(i => Today.AddDays(i + 1 - 7 * Weeks)).Select(day => (day, Step.Happened.Contains(day)));

    public int Times => Days.Count(day => day.Happened);

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(StepView);
}
