using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>Tells days apart by what they had and compares how much was felt.</summary>
/// <param name="days">Those with a value for feeling.</param>
internal sealed class DayComparisons(IReadOnlyList<FeltDay> days)
{
    /// <summary>The more things are compared, the more differ by chance.</summary>
    private const int MostTags = 8;

    /// <summary>A tag on fewer days is not worth a line.</summary>
    private const int FewestWithTag = 3;

    public IReadOnlyList<OnDaysWhen> All() =>
    [
        Compare(DayWith.Writing, day => day.Facts.Entries > 0),
        Compare(DayWith.Exercise, day => day.Exercised),
        Compare(DayWith.Step, day => day.StepHappened),
        .. Sleep(),
        Compare(DayWith.NoAlcohol, day => Middle.Of(day.Facts.CheckIns.Select(checkIn => checkIn.Alcohol)).TryGet(out var drinks) ? drinks == 0 : null),
        .. Tags().Select(tag => Compare(DayWith.Tag, day => day.Facts.Tags.Contains(tag), tag)),
    ];

    private IEnumerable<OnDaysWhen> Sleep()
    {
        var nights = days.Select(SleepOf).OfType<double>().ToList();
        if (nights.Count == 0)
            yield break;
        var middle = (int)Middle.Of(nights);
        yield return Compare(DayWith.LongerSleep, day => SleepOf(day) is { } minutes ? minutes >= middle : null, minutes: middle);
    }

    private static double? SleepOf(FeltDay day) => Middle.Of(day.Facts.CheckIns.Select(checkIn => checkIn.Sleep)).TryGet(out var minutes) ? minutes : null;

    private IEnumerable<string> Tags() => days
        .SelectMany(day => day.Facts.Tags)
        .GroupBy(tag => tag, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() >= FewestWithTag)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
        .Take(MostTags)
        .Select(group => group.First());

    private OnDaysWhen Compare(DayWith what, Func<FeltDay, bool?> has, string? tag = null, int? minutes = null)
    {
        var known = days.ToLookup(has, day => day.Feeling);
        var (with, without) = (known[true].ToList(), known[false].ToList());
        return new OnDaysWhen(what, tag, minutes, with.Count, without.Count, MiddleOf(with), MiddleOf(without), Comparing.Values(with, without));
    }

    private static double? MiddleOf(List<double> values) => values.Count == 0 ? null : Middle.Of(values);
}
