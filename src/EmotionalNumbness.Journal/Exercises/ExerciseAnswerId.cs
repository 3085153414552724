using System.Diagnostics.CodeAnalysis;

namespace EmotionalNumbness.Journal.Exercises;

/// <summary>An answer after an exercise: 128 random bits, safe in an address because it tells nothing.</summary>
public readonly record struct ExerciseAnswerId(Guid Value)
{
    /// <summary>A fresh one.</summary>
    public static ExerciseAnswerId New() => new(RandomId.New());

    /// <summary>Reads what <see cref="ToString"/> wrote: 32 hexadecimal digits. False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out ExerciseAnswerId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new ExerciseAnswerId(value);
        return read;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
