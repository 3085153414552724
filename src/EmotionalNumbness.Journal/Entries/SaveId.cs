using System.Diagnostics.CodeAnalysis;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>One press of Save: 128 random bits made when the form is shown, so that a double click is seen as one save.</summary>
public readonly record struct SaveId(Guid Value)
{
    /// <summary>A fresh one.</summary>
    public static SaveId New() => new(RandomId.New());

    /// <summary>Reads what <see cref="ToString"/> wrote: 32 hexadecimal digits. False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SaveId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new SaveId(value);
        return read;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
