using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>16 bytes, most significant first, in every database: the same bytes that are bound into the seals.</summary>
internal sealed class GuidBytes() : ValueConverter<Guid, byte[]>(
    id => id.ToByteArray(true),
    bytes => new Guid(bytes, true));
