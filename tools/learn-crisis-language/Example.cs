using System.Text.Json;

namespace EmotionalNumbness.LearnCrisisLanguage;

/// <param name="Text">What is written.</param>
/// <param name="IsDanger">Whether help should be offered.</param>
/// <param name="Author">Who wrote it: the part of the id before the first dash.</param>
internal sealed record Example(string Text, bool IsDanger, string Author)
{
    public static List<Example> ReadAll(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Read)];

    /// <summary>Nothing of what is written: the texts are hard to come upon.</summary>
    public override string ToString() => nameof(Example);

    private static Example Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Example(root.GetProperty("text").GetString()!, root.GetProperty("label").GetInt32() == 1, root.GetProperty("id").GetString()!.Split('-')[0]);
    }
}
