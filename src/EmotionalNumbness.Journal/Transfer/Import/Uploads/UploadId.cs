using System.Diagnostics.CodeAnalysis;

namespace EmotionalNumbness.Journal.Transfer.Import.Uploads;

/// <summary>A file that waits to be imported: 128 random bits, safe in a form because it tells nothing.</summary>
public readonly record struct UploadId(Guid Value)
{
    /// <summary>A fresh one.</summary>
    public static UploadId New() => new(RandomId.New());

    /// <summary>Reads what <see cref="ToString"/> wrote: 32 hexadecimal digits. False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out UploadId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new UploadId(value);
        return read;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
