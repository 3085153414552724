using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Transfer.Import.Arriving;

/// <summary>What a content takes when it is sealed, in bytes: so a preview can tell whether there is room.</summary>
internal static class SealedSize
{
    public static long Of(int length) => SealedFormat.Overhead + Padding.BucketFor(length);

    public static long OfText(string text) => Of(Encoding.UTF8.GetByteCount(text));

    public static long OfJson<T>(T value, JsonTypeInfo<T> type) => Of(JsonSerializer.SerializeToUtf8Bytes(value, type).Length);
}
