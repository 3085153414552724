namespace EmotionalNumbness.Helplines.Loading;

/// <summary>Days of the week as files write them: daily, mon-fri, "mon,wed".</summary>
internal static class Weekdays
{
    private static readonly string[] Words = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The days, Monday first; null where a word is no day or a day stands twice.</summary>
    public static IReadOnlyList<DayOfWeek>? Parse(string written)
    {
        if (written == "daily")
            return [.. Enumerable.Range(0, Words.Length).Select(Day)];
        var days = new SortedSet<int>();
        foreach (var part in written.Split(','))
        {
            var ends = part.Split('-');
            var first = Array.IndexOf(Words, ends[0]);
            var last = Array.IndexOf(Words, ends[^1]);
            if (ends.Length > 2 || first < 0 || last < 0)
                return null;
            var length = (last - first + Words.Length) % Words.Length; // sun-thu runs over the end of the week
            if (!Enumerable.Range(first, length + 1).All(day => days.Add(day % Words.Length)))
                return null;
        }

        return [.. days.Select(Day)];
    }

    private static DayOfWeek Day(int fromMonday) => (DayOfWeek)((fromMonday + 1) % Words.Length);
}
