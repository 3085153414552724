using System.Buffers.Binary;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EmotionalNumbness.Journal.Storage.Moving;

/// <summary>A row as bytes that are the same whatever database it comes from, and different for different rows.</summary>
internal sealed class RowBytes(IEntityType table)
{
    private readonly List<IProperty> columns = [.. table.GetProperties().OrderBy(column => column.Name, StringComparer.Ordinal)];

    public byte[] Of(object row)
    {
        using var bytes = new MemoryStream();
        foreach (var column in columns)
            Write(bytes, column.GetGetter().GetClrValue(row));
        return bytes.ToArray();
    }

    /// <summary>What stands in the database.</summary>
    public static object StoredValue(IProperty column, object row)
    {
        var value = column.GetGetter().GetClrValue(row)!;
        return column.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value;
    }

    private static void Write(MemoryStream bytes, object? value)
    {
        switch (value)
        {
            case null:
                bytes.WriteByte(0);
                break;
            case byte[] content:
                WriteContent(bytes, content);
                break;
            case Guid id:
                WriteContent(bytes, id.ToByteArray(bigEndian: true));
                break;
            case string text:
                WriteContent(bytes, Encoding.UTF8.GetBytes(text));
                break;
            case DateOnly day:
                WriteNumber(bytes, day.DayNumber);
                break;
            case Enum or bool or byte or int or long:
                WriteNumber(bytes, Convert.ToInt64(value, null));
                break;
            default:
                throw new InvalidOperationException($"A column of type {value.GetType().Name} has no form for comparing yet. Give it one here.");
        }
    }

    private static void WriteContent(MemoryStream bytes, byte[] content)
    {
        bytes.WriteByte(1);
        WriteNumber(bytes, content.Length);
        bytes.Write(content);
    }

    private static void WriteNumber(MemoryStream bytes, long number)
    {
        Span<byte> eight = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(eight, number);
        bytes.WriteByte(2);
        bytes.Write(eight);
    }
}
