using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.Json;

/// <summary>Reads keys of an object whose types nobody vouches for. Another type than asked for is "not there".</summary>
internal static class JsonFields
{
    public static string? Text(this JsonElement json, string name) =>
        json.Find(name, JsonValueKind.String, out var value) ? value.TextOrNull() : null;

    public static string? TextOrNull(this JsonElement json)
    {
        try
        {
            return json.ValueKind is JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            return null;
        }
    }

    public static bool Flag(this JsonElement json, string name) => json.Find(name, JsonValueKind.True, out _);

    /// <summary>A whole number; null for 1.7976931348623157e+308, by which Journey means "none".</summary>
    public static long? Whole(this JsonElement json, string name) =>
        json.Find(name, JsonValueKind.Number, out var value) && value.TryGetInt64(out var number) ? number : null;

    /// <summary>A number that means something: finite, and not the largest there is.</summary>
    public static bool HasNumber(this JsonElement json, string name) =>
        json.Find(name, JsonValueKind.Number, out var value) && value.TryGetDouble(out var number) && Math.Abs(number) < 1e300;

    public static JsonElement? Object(this JsonElement json, string name) => json.Find(name, JsonValueKind.Object, out var value) ? value : null;

    /// <summary>Empty when it is not there.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Find(name, JsonValueKind.Array, out var value) ? value.EnumerateArray() : [];

    public static int Count(this JsonElement json, string name) => json.Find(name, JsonValueKind.Array, out var value) ? value.GetArrayLength() : 0;

    public static List<string> Texts(this JsonElement json, string name) => [.. json.Items(name).Select(TextOrNull).OfType<string>()];

    public static bool Has(this JsonElement json, string name) =>
        TryGet(json, name, out var value) && value.ValueKind is not JsonValueKind.Null and not JsonValueKind.Undefined;

    /// <summary>The names of its keys that are none of these.</summary>
    public static IEnumerable<string> NamesBeside(this JsonElement json, IReadOnlySet<string> known)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (NameOf(property) is { } name && !known.Contains(name))
                yield return name;
        }
    }

    private static bool Find(this JsonElement json, string name, JsonValueKind kind, out JsonElement value) =>
        TryGet(json, name, out value) && value.ValueKind == kind;

    private static bool TryGet(JsonElement json, string name, [MaybeNullWhen(false)] out JsonElement value)
    {
        value = default;
        try
        {
            return json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
