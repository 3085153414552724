namespace EmotionalNumbness.Journal.Entries;

/// <summary>Where an entry stands in the timeline: by its day, within a day by when it was first saved, then by id so that no two are equal.</summary>
internal readonly record struct TimelinePosition(DateOnly Day, DateTimeOffset At, Guid Id) : IComparable<TimelinePosition>
{
    public int CompareTo(TimelinePosition other)
    {
        var byDay = Day.CompareTo(other.Day);
        var byTime = byDay != 0 ? byDay : At.CompareTo(other.At);
        return byTime != 0 ? byTime : Id.CompareTo(other.Id);
    }
}
