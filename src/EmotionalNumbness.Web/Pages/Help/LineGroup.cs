using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>Lines under one heading of a country's page.</summary>
/// <param name="HeadingKey">Resource key of the heading.</param>
/// <param name="Lines">In the order in which to call them.</param>
internal sealed record LineGroup(string HeadingKey, IReadOnlyList<Helpline> Lines)
{
    private static readonly (string Key, HelplineKind[] Kinds)[] Confirmed =
    [
        ("Help.ForEverybody", [HelplineKind.Suicide, HelplineKind.EmotionalSupport, HelplineKind.EmergencyMentalHealth]),
        ("Help.ForYoung", [HelplineKind.Youth]),
        ("Help.ForAbuse", [HelplineKind.DomesticAbuse]),
        ("Help.ForLgbtq", [HelplineKind.Lgbtq]),
        ("Help.ForVeterans", [HelplineKind.Veterans]),
    ];

    /// <summary>Lines for everybody first, then those for some; numbers we could not confirm come last, whatever they are for.</summary>
    public static IEnumerable<LineGroup> Of(CountryHelplines country)
    {
        var sure = country.Lines.Where(line => line.Confidence != Confidence.Unconfirmed).ToLookup(line => line.Kind);
        foreach (var (key, kinds) in Confirmed)
        {
            var lines = kinds.Length == 1 ? [.. sure[kinds[0]]] : country.Lines.Where(line => kinds.Contains(line.Kind) && line.Confidence != Confidence.Unconfirmed).ToList();
            if (lines.Count > 0)
                yield return new LineGroup(key, lines);
        }

        var unsure = country.Lines.Where(line => line.Confidence == Confidence.Unconfirmed).ToList();
        if (unsure.Count > 0)
            yield return new LineGroup("Help.Unconfirmed", unsure);
    }
}
