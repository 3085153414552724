using System.Diagnostics.CodeAnalysis;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>One device session: 128 random bits that the host keeps in a cookie. It tells drafts of two devices apart.</summary>
public readonly record struct DeviceId(Guid Value)
{
    /// <summary>A fresh one.</summary>
    public static DeviceId New() => new(RandomId.New());

    /// <summary>Reads what <see cref="ToString"/> wrote: 32 hexadecimal digits. False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out DeviceId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new DeviceId(value);
        return read;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
