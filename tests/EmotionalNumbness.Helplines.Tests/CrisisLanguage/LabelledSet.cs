using System.Text.Json;

namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage;

/// <summary>One of the labelled sets in tests/crisis-language.</summary>
internal sealed class LabelledSet
{
    public LabelledSet(string name) =>
        Lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "crisis-language", name + ".jsonl")).Select(Read)];

    public IReadOnlyList<(string Text, bool IsDanger, string Category)> Lines { get; }

    public double Recall => Share(isDanger: true);

    public double FalseAlarms => Share(isDanger: false);

    private double Share(bool isDanger)
    {
        var those = Lines.Where(line => line.IsDanger == isDanger).ToList();
        return (double)those.Count(line => Knowing.IsFound(line.Text)) / those.Count;
    }

    private static (string Text, bool IsDanger, string Category) Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return (root.GetProperty("text").GetString()!, root.GetProperty("label").GetInt32() == 1, root.GetProperty("category").GetString()!);
    }
}
