namespace EmotionalNumbness.Web.Pages.Journal.Noticed;

/// <summary>The calm card above something saved whose words can go with wanting to die.</summary>
/// <param name="IsSmall">One line that opens when it is wanted: the writer chose to see it less.</param>
/// <param name="HasPlan">Whether there is an own plan to open, or one to begin.</param>
/// <param name="IsDone">Whether something may have been done already: the emergency number stands first, and is never folded away.</param>
internal sealed record NoticedCard(bool IsSmall, bool HasPlan, bool IsDone)
{
    /// <summary>Whether it speaks of several entries that came in together.</summary>
    public bool IsOfMany { get; init; }
}
