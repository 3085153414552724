using EmotionalNumbness.Journal.Settings;

namespace EmotionalNumbness.Web.Pages.Journal.Noticed;

/// <summary>The calm card above a saved entry whose words can go with wanting to die.</summary>
/// <param name="IsSmall">One line that opens when it is wanted: the writer chose to see it less.</param>
/// <param name="HasPlan">Whether there is an own plan to open, or one to begin.</param>
internal sealed record NoticedCard(bool IsSmall, bool HasPlan)
{
    /// <summary>Whether it speaks of several entries that came in together.</summary>
    public bool IsOfMany { get; init; }

    /// <summary>Null where the writer wants none.</summary>
    public static NoticedCard? Of(CrisisCard choice, bool hasPlan) =>
        choice is CrisisCard.Off ? null : new NoticedCard(choice is CrisisCard.LessOften, hasPlan);
}
