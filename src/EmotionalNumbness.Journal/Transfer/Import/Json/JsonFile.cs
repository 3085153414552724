using System.Text.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.Json;

/// <summary>Parses JSON of strangers: bounded depth, no key twice, no comments.</summary>
internal static class JsonFile
{
    /// <summary>Ends in <see cref="ImportRefusedException"/> for everything that is not such JSON.</summary>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json, ImportLimits limits)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = limits.JsonDepth, AllowDuplicateProperties = false });
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ImportRefusedException(IsWellFormed(json.Span) ? RefusalReason.HostileJson : RefusalReason.Damaged);
        }
    }

    /// <summary>Well formed but refused above means nested too deeply or a key twice. The reader goes through bytes without recursion.</summary>
    private static bool IsWellFormed(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
