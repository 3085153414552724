using System.Text;
using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.Html;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.StandardNotes;

/// <summary>The text of a note, by the editor it was written in.</summary>
internal static class StandardNotesText
{
    /// <summary>Null where that editor keeps no text that a person could read.</summary>
    public static string? Of(JsonElement content, ImportReading reading)
    {
        var text = content.Text("text") ?? "";
        return content.Text("noteType") switch
        {
            "super" => OfSuper(text, reading.Limits),
            "rich-text" => HtmlText.ToMarkdown(text, reading),
            "spreadsheet" => null,
            _ => text,
        };
    }

    /// <summary>A "super" note is the state of an editor, as JSON in a string: nodes with children, some of them with text.</summary>
    private static string? OfSuper(string state, ImportLimits limits)
    {
        try
        {
            using var json = JsonFile.Parse(Encoding.UTF8.GetBytes(state), limits);
            var text = new StringBuilder();
            if (json.RootElement.Object("root") is not { } root)
                return null;
            Append(root, text);
            return text.ToString().Trim();
        }
        catch (ImportRefusedException)
        {
            return null;
        }
    }

    /// <summary>Goes no deeper than JSON may be nested.</summary>
    private static void Append(JsonElement node, StringBuilder text)
    {
        text.Append(node.Text("text"));
        if (node.Text("type") == "linebreak")
            text.Append('\n');
        foreach (var child in node.Items("children"))
            Append(child, text);
        if (node.Text("type") is "paragraph" or "heading" or "quote" or "listitem" or "code")
            text.Append(node.Text("type") is "listitem" ? "\n" : "\n\n");
    }
}
