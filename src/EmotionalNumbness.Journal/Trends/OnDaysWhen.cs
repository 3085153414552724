namespace EmotionalNumbness.Journal.Trends;

/// <summary>
/// How much was felt on days with something, beside days without. It tells what went together and nothing about causes. Days of which
/// it is not known are in neither group.
/// </summary>
/// <param name="What">What the days had.</param>
/// <param name="Tag">For <see cref="DayWith.Tag"/>.</param>
/// <param name="Minutes">For <see cref="DayWith.LongerSleep"/>: at least this much, the middle of the writer's own nights.</param>
/// <param name="Days">Days with it and a value for feeling.</param>
/// <param name="OtherDays">Days without it and with a value.</param>
/// <param name="Middle">Median of the feeling on days with it; null where there are none.</param>
/// <param name="OtherMiddle">Median of the others.</param>
/// <param name="Verdict">Show only More and Less as such, always with both numbers of days.</param>
public sealed record OnDaysWhen(
    DayWith What, string? Tag, int? Minutes, int Days, int OtherDays, double? Middle, double? OtherMiddle, Verdict Verdict)
{
    /// <summary>Not the tag: this could end in a log.</summary>
    public override string ToString() => nameof(OnDaysWhen);
}
