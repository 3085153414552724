using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Records;

/// <summary>A header that a scan has just opened. It lies in the scan's buffer: read it before asking for the next.</summary>
internal readonly struct OpenedHeader(Guid id, RecordKind kind, int revision, byte[] buffer, int length)
{
    public Guid Id { get; } = id;

    public RecordKind Kind { get; } = kind;

    public int Revision { get; } = revision;

    /// <summary>Null when it has to be read whole, or does not open.</summary>
    public DateOnly? Day => length < 0 ? null : DayFirst.Of(buffer.AsSpan(0, length));

    /// <summary>Null for everything that does not open, JSON that is none included.</summary>
    public T? Read<T>(JsonTypeInfo<T> type) where T : class
    {
        if (length < 0)
            return null;
        try
        {
            return JsonSerializer.Deserialize(buffer.AsSpan(0, length), type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
