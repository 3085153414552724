using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.StandardNotes;

/// <summary>Which tags a note has. Tags point at notes there, so this turns them around.</summary>
internal sealed class StandardNotesTags
{
    private readonly Dictionary<string, List<string>> byNote = new(StringComparer.OrdinalIgnoreCase);

    private StandardNotesTags()
    {
    }

    public static StandardNotesTags Of(JsonElement root)
    {
        var tags = new StandardNotesTags();
        foreach (var item in root.Items("items").Where(item => item.Text("content_type") == "Tag" && !item.Flag("deleted")))
        {
            if (item.Object("content") is { } content && content.Text("title") is { } title)
                tags.Add(title, content);
        }

        return tags;
    }

    public IReadOnlyList<string> Of(string note) => byNote.GetValueOrDefault(note) ?? [];

    private void Add(string title, JsonElement content)
    {
        foreach (var note in content.Items("references").Where(reference => reference.Text("content_type") == "Note").Select(reference => reference.Text("uuid")).OfType<string>())
        {
            if (!byNote.TryGetValue(note, out var titles))
                byNote[note] = titles = [];
            titles.Add(title);
        }
    }
}
