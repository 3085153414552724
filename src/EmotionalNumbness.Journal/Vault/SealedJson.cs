using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>Headers and labels: small JSON objects, sealed.</summary>
internal static class SealedJson
{
    public static byte[] Seal<T>(Key key, in Place place, T value, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, type);
        var result = Sealer.Seal(key, place, json);
        CryptographicOperations.ZeroMemory(json);
        return result;
    }

    /// <summary>Null for everything that does not open, JSON that is none included: its message would quote what is inside.</summary>
    public static T? Open<T>(Key key, in Place place, ReadOnlySpan<byte> value, JsonTypeInfo<T> type) where T : class
    {
        if (Sealer.Open(key, place, value) is not { } json)
            return null;
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(json);
        }
    }
}
