using System.Text;
using System.Text.Json;

namespace EmotionalNumbness.Web.Commands.CrisisLanguage;

/// <param name="Id">Its name, on one line.</param>
/// <param name="Language">The language it is said to be in.</param>
/// <param name="Text">What was written.</param>
/// <param name="Label">What a person said of it; null where nobody has.</param>
/// <param name="Category">What kind of text it is; empty where nobody said.</param>
internal sealed record EvaluationLine(string Id, string Language, string Text, bool? Label, string Category)
{
    private const string NoLanguage = "en";

    /// <summary>One line of a file; null where it is not what we expect.</summary>
    public static EvaluationLine? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || IdOf(root) is not { } id || TextOf(root, "text") is not { } text || LanguageOf(root) is not { } language)
                return null;
            return TryLabel(root, out var label) ? new EvaluationLine(id, language, text, label, OneLine(TextOf(root, "category") ?? "")) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The second is what a string with half a character in it throws.
            return null;
        }
    }

    /// <summary>The type's name: a text is nobody's to print.</summary>
    public override string ToString() => nameof(EvaluationLine);

    private static string? IdOf(JsonElement root) => root.TryGetProperty("id", out var id)
        ? id.ValueKind switch
        {
            JsonValueKind.String => OneLine(id.GetString()!),
            JsonValueKind.Number => id.GetRawText(),
            _ => null,
        }
        : null;

    // May be missing: most files are in one language.
    private static string? LanguageOf(JsonElement root) =>
        !root.TryGetProperty("lang", out var language) || language.ValueKind == JsonValueKind.Null ? NoLanguage : TextOf(root, "lang");

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool TryLabel(JsonElement root, out bool? label)
    {
        label = null;
        if (!root.TryGetProperty("label", out var value) || value.ValueKind == JsonValueKind.Null)
            return true;
        label = value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when value.TryGetInt32(out var number) && number is 0 or 1 => value.GetInt32() == 1,
            JsonValueKind.String when value.GetString() is "1" or "true" => true,
            JsonValueKind.String when value.GetString() is "0" or "false" => false,
            _ => null,
        };
        return label is not null;
    }

    // An id with a tab or a line break in it would break the lines that we write.
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
            line.Append(char.IsControl(sign) ? ' ' : sign);
        return line.ToString();
    }
}
