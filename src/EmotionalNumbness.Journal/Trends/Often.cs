using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>Counts on how many days each word or sensation came up.</summary>
internal static class Often
{
    public static OftenList Words(IReadOnlyList<DayFacts> now, IReadOnlyList<DayFacts> before) => Of(now, before, WordsOf);

    public static OftenList Sensations(IReadOnlyList<DayFacts> now, IReadOnlyList<DayFacts> before) => Of(now, before, SensationsOf);

    /// <summary>Null where there was no answer; empty where the answer was "none".</summary>
    private static IEnumerable<(string Key, bool IsOwn)>? WordsOf(CheckIn checkIn)
    {
        if (!checkIn.Words.IsGiven && checkIn.OwnWords.Count == 0)
            return null;
        var chosen = checkIn.Words.TryGet(out var words) ? words : [];
        return chosen.Select(key => (key, false)).Concat(checkIn.OwnWords.Select(word => (word, true)));
    }

    private static IEnumerable<(string Key, bool IsOwn)>? SensationsOf(CheckIn checkIn) =>
        checkIn.Sensations.TryGet(out var sensations) ? sensations.Select(sensation => (sensation.Key, false)) : null;

    private static OftenList Of(
        IReadOnlyList<DayFacts> now, IReadOnlyList<DayFacts> before, Func<CheckIn, IEnumerable<(string Key, bool IsOwn)>?> select)
    {
        var (daysNow, countsNow) = Count(now, select);
        var (daysBefore, countsBefore) = Count(before, select);
        var items = countsNow.Keys.Union(countsBefore.Keys).Select(item =>
        {
            var (here, there) = (countsNow.GetValueOrDefault(item), countsBefore.GetValueOrDefault(item));
            return new HowOften(item.Key, item.IsOwn, here, there, Comparing.Shares(here, daysNow, there, daysBefore));
        });
        return new OftenList(daysNow, daysBefore, [.. items.OrderByDescending(item => item.Days).ThenByDescending(item => item.DaysBefore).ThenBy(item => item.Key, StringComparer.Ordinal)]);
    }

    private static (int AnsweredDays, Dictionary<(string Key, bool IsOwn), int> Counts) Count(
        IReadOnlyList<DayFacts> days, Func<CheckIn, IEnumerable<(string Key, bool IsOwn)>?> select)
    {
        var (answered, counts) = (0, new Dictionary<(string Key, bool IsOwn), int>());
        foreach (var day in days)
        {
            var lists = day.CheckIns.Select(select).OfType<IEnumerable<(string Key, bool IsOwn)>>().ToList();
            answered += lists.Count > 0 ? 1 : 0;
            foreach (var item in lists.SelectMany(list => list).Distinct())
                counts[item] = counts.GetValueOrDefault(item) + 1;
        }

        return (answered, counts);
    }
}
