using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Calendar;

/// <summary>The days of a range on which there is something, from headers only.</summary>
internal sealed partial class DaysOf
{
    private readonly Dictionary<DateOnly, DayFacts> days = [];

    private DaysOf()
    {
    }

    /// <summary>How many entries and check-ins of the whole journal do not open.</summary>
    public int Unreadable { get; private set; }

    public static async Task<DaysOf> ReadAsync(
        JournalDbContext db, OpenJournal journal, DateOnly first, DateOnly last, Shown shown, ILogger logger, CancellationToken cancellationToken,
        Action<OpenedHeader>? done = null)
    {
        var found = new DaysOf();
        await foreach (var (_, entry, checkIn) in DatedScan.OfAsync(db, journal, first, last, shown, done, cancellationToken))
        {
            if (entry is null && checkIn is null)
                found.Unreadable++;
            else
                found.Note(entry?.Day ?? checkIn!.Day, entry?.Tags ?? checkIn!.Tags).Add(checkIn);
        }

        if (found.Unreadable > 0)
            LogUnreadable(logger, found.Unreadable);
        return found;
    }

    /// <summary>Null for a day with nothing.</summary>
    public DayFacts? On(DateOnly day) => days.GetValueOrDefault(day);

    private DayFacts Note(DateOnly day, ValueList<string> tags)
    {
        if (!days.TryGetValue(day, out var facts))
            days[day] = facts = new DayFacts();
        foreach (var tag in tags)
            facts.Tags.Add(tag);
        return facts;
    }

    [LoggerMessage(EventId = 433, Level = LogLevel.Error, Message = "{Count} entries or check-ins of a journal do not open: their rows were damaged or changed.")]
    private static partial void LogUnreadable(ILogger logger, int count);
}
