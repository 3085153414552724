using System.Diagnostics.CodeAnalysis;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>A pseudonym that a writer chose. It is never stored in the clear.</summary>
internal sealed class JournalName
{
    /// <summary>In Unicode characters, white space at the ends not counted.</summary>
    public const int Longest = 64;

    private JournalName(string typed, string normalised) => (Typed, Normalised) = (typed, normalised);

    /// <summary>As the writer typed it, to show it back.</summary>
    public string Typed { get; }

    /// <summary>As it is compared and hashed.</summary>
    public string Normalised { get; }

    public static bool TryRead(string? typed, [NotNullWhen(true)] out JournalName? name, out NameProblem problem)
    {
        var trimmed = typed?.Trim() ?? "";
        var normalised = TypedText.Name(trimmed);
        name = null;
        problem = normalised.Length == 0 ? NameProblem.Missing
            : TypedText.Length(trimmed) > Longest ? NameProblem.TooLong
            : NameProblem.None;
        if (problem is NameProblem.None)
            name = new JournalName(trimmed, normalised);
        return name is not null;
    }

    public bool IsSameAs(string? typed) => typed is not null && TypedText.Name(typed) == Normalised;

    /// <summary>Not the name: this could end in a log.</summary>
    public override string ToString() => nameof(JournalName);
}
