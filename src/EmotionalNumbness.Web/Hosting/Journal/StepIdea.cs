using EmotionalNumbness.Journal.Steps;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>A small step to choose, from <c>steps.yaml</c>.</summary>
internal sealed class StepIdea
{
    /// <summary>Stands in sealed journals; never changed.</summary>
    public string Key { get; init; } = "";

    public StepKind Kind { get; init; }

    /// <summary>What people see.</summary>
    public string Text { get; init; } = "";

    public static List<StepIdea> Read(string file) => ContentYaml.Read<List<StepIdea>, List<StepIdea>>(file, Checked);

    private static List<StepIdea> Checked(List<StepIdea> ideas) =>
        ideas.TrueForAll(idea => idea.Key.Length > 0 && !string.IsNullOrWhiteSpace(idea.Text)) && ideas.DistinctBy(idea => idea.Key).Count() == ideas.Count
            ? ideas
            : throw new FormatException("Every step needs a key of its own and a text.");
}
