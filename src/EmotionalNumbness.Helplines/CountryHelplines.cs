using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Helplines;

/// <summary>Whom to call in one country or territory.</summary>
public sealed record CountryHelplines
{
    /// <summary>ISO 3166-1 alpha-2 in capitals; XK for Kosovo.</summary>
    public required string Code { get; init; }

    /// <summary>English short name.</summary>
    public required string Name { get; init; }

    /// <summary>Names in the country's own main languages, where they differ from <see cref="Name"/>.</summary>
    public IReadOnlyList<string> LocalNames { get; init; } = [];

    /// <summary>Other names people search by (UK, Holland). Never shown.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>International calling code, digits only. For search; no number is ever dialled with it.</summary>
    public string? CallingCode { get; init; }

    /// <summary>The day somebody last held the whole file against its sources.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Numbers for an emergency.</summary>
    public required EmergencyNumbers Emergency { get; init; }

    /// <summary>Lines in the order in which to call them; unconfirmed ones last.</summary>
    public required IReadOnlyList<Helpline> Lines { get; init; }

    /// <summary>
    /// The line for the help bar: the first confirmed one for everybody in the whole country that can be called, else texted.
    /// Null where there is none: a wrong number is worse than none.
    /// </summary>
    public Helpline? FirstLine =>
        Lines.FirstOrDefault(line => line.MayStandInHelpBar && line.Phone is not null)
        ?? Lines.FirstOrDefault(line => line.MayStandInHelpBar && line.Sms is not null);

    /// <summary>How many days ago <see cref="Checked"/> is.</summary>
    public int AgeInDays(DateOnly today) => today.DayNumber - Checked.DayNumber;

    /// <summary>Whether the numbers were last checked more than <paramref name="maxAgeDays"/> days ago.</summary>
    public bool IsStale(DateOnly today, int maxAgeDays) => AgeInDays(today) > maxAgeDays;

    /// <summary>Whether a line of this country answers at a moment; null when that cannot be known for sure.</summary>
    public bool? IsOpenAt(Helpline line, DateTimeOffset moment) => line.Hours?.IsOpenAt(moment, Code);
}
