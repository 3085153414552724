namespace EmotionalNumbness.Journal.Search;

/// <summary>What to look for. All that is given has to fit; nothing given finds every entry.</summary>
public sealed record SearchFor
{
    /// <summary>Words, all of which have to stand in the text in any order, and "phrases in quotation marks". Without regard to case, accents and width.</summary>
    public string? Text { get; init; }

    /// <summary>The first day; null for no limit.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>A tag of the entry, without regard to case and accents; null for any or none.</summary>
    public string? Tag { get; init; }

    /// <summary>How much was felt at the least, 0 to 10, in a check-in made with the entry or on its day.</summary>
    public int? LeastFeeling { get; init; }

    /// <summary>How much was felt at the most, 0 to 10.</summary>
    public int? MostFeeling { get; init; }

    /// <summary>Whether extra-locked entries are looked at.</summary>
    public Shown Shown { get; init; }

    /// <summary>Finds extra-locked entries alone; for the list of them, together with <see cref="Shown"/>.</summary>
    public bool OnlyExtraLocked { get; init; }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(SearchFor);
}
