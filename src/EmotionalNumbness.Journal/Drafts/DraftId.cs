using System.Diagnostics.CodeAnalysis;

namespace EmotionalNumbness.Journal.Drafts;

/// <summary>A draft, found again without its device or entry standing in the clear.</summary>
public readonly record struct DraftId(Guid Value)
{
    /// <summary>A fresh one.</summary>
    public static DraftId New() => new(RandomId.New());

    /// <summary>Reads what <see cref="ToString"/> wrote: 32 hexadecimal digits. False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out DraftId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new DraftId(value);
        return read;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
