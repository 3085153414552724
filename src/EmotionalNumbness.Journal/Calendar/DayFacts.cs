using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Calendar;

/// <summary>What the headers tell of one day.</summary>
internal sealed class DayFacts
{
    public int Entries { get; private set; }

    public List<CheckIn> CheckIns { get; } = [];

    public HashSet<string> Tags { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The middle one of the day's answers to how much was felt; how it was left unanswered where none was given.</summary>
    public Answer<double> Feeling => Middle.Of(CheckIns.Select(checkIn => checkIn.Feeling));

    /// <summary>One more check-in; null for one more entry.</summary>
    public void Add(CheckIn? checkIn)
    {
        if (checkIn is null)
            Entries++;
        else
            CheckIns.Add(checkIn);
    }
}
