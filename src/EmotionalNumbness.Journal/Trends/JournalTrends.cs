using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>Shows how it went over a while, from headers alone.</summary>
public sealed class JournalTrends
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly ILogger<JournalTrends> logger;

    internal JournalTrends(IDbContextFactory<JournalDbContext> contexts, ILogger<JournalTrends> logger) => (this.contexts, this.logger) = (contexts, logger);

    /// <summary>The range that ends today.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="range">How far back.</param>
    /// <param name="today">In the writer's own calendar.</param>
    /// <param name="shown">Whether what is extra-locked counts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Trend> OverAsync(OpenJournal journal, TrendRange range, DateOnly today, Shown shown, CancellationToken cancellationToken)
    {
        var (length, reach) = Sizes(range);
        var first = today.AddDays(1 - length);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var done = new DoneDays();
        var found = await DaysOf.ReadAsync(db, journal, first.AddDays(-length), today, shown, logger, cancellationToken, done.Note);
        var (now, before) = (Facts(found, first, length), Facts(found, first.AddDays(-length), length));
        var feelings = Enumerable.Range(0, length).Select(i => found.On(first.AddDays(i))?.Feeling ?? default).ToList();
        var values = feelings.Select(feeling => feeling.TryGet(out var value) ? value : (double?)null).ToArray();
        var line = RunningMedian.Of(values, reach);
        return new Trend(
            range,
            [.. feelings.Select((feeling, i) => new TrendDay(first.AddDays(i), feeling, line[i]))],
            Smoothing.RunningMedian,
            2 * reach + 1,
            HalvesOf(values),
            Often.Words(now, before),
            Often.Sensations(now, before),
            new DayComparisons(FeltDays(found, done, first, length)).All(),
            found.Unreadable);
    }

    internal static TrendHalves HalvesOf(double?[] values)
    {
        var half = values.Length / 2;
        var (earlier, later) = (values[..half].OfType<double>().ToList(), values[half..].OfType<double>().ToList());
        return new TrendHalves(Comparing.Values(later, earlier), earlier.Count, later.Count, MiddleOf(earlier), MiddleOf(later));
    }

    private static double? MiddleOf(List<double> values) => values.Count == 0 ? null : Middle.Of(values);

    /// <summary>The length in days, and how far the line looks to both sides: a week, a fortnight, a month.</summary>
    private static (int Length, int Reach) Sizes(TrendRange range) => range switch
    {
        TrendRange.FourWeeks => (28, 3),
        TrendRange.ThreeMonths => (91, 7),
        _ => (364, 15),
    };

    private static List<DayFacts> Facts(DaysOf found, DateOnly first, int length) =>
        [.. Enumerable.Range(0, length).Select(i => found.On(first.AddDays(i))).OfType<DayFacts>()];

    private static List<FeltDay> FeltDays(DaysOf found, DoneDays done, DateOnly first, int length) =>
    [
        .. Enumerable.Range(0, length)
            .Select(i => first.AddDays(i))
            .Select(day => found.On(day) is { } facts && facts.Feeling.TryGet(out var feeling)
                ? new FeltDay(feeling, facts, done.Exercised(day), done.StepHappened(day))
                : null)
            .OfType<FeltDay>(),
    ];
}
