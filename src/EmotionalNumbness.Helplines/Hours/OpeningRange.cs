namespace EmotionalNumbness.Helplines.Hours;

/// <summary>The same hours on one or more days.</summary>
/// <param name="Days">The days on which it opens, Monday first.</param>
/// <param name="From">Opens at.</param>
/// <param name="To">Closes at; at or before <paramref name="From"/> it is on the next day, so 00:00 is midnight.</param>
public sealed record OpeningRange(IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To)
{
    /// <summary>Whether it runs to the next day.</summary>
    public bool PastMidnight => To <= From && To != TimeOnly.MinValue;

    internal bool Contains(DateTime local)
    {
        var time = TimeOnly.FromDateTime(local);
        return OpensOn(local) && time >= From && (To <= From || time < To)
            || OpensOn(local.AddDays(-1)) && To <= From && time < To;
    }

    private bool OpensOn(DateTime day) => Days.Contains(day.DayOfWeek);
}
