using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.OnThisDay;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Journal.Transfer.Export;
using EmotionalNumbness.Journal.Trends;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Benchmarks;

/// <summary>
/// What reading a large journal costs, each ability beside its floor in the same run. Pages made of headers should stay under 3 times
/// their floor, search under 5 times.
/// </summary>
[Config(typeof(Config))]
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class JournalBenchmarks
{
    private static readonly ExportWords Words = new(
        "en", false, Enum.GetValues<ExportWord>().ToDictionary(word => word, word => word.ToString()), new Dictionary<(LabelOf Kind, string Key), string>());

    private FilledJournal filled = null!;
    private RawCipher entryHeaders = null!;
    private RawCipher allHeaders = null!;
    private RawCipher bodies = null!;

    [Params(100, 10_000, 100_000)]
    public int Entries { get; set; }

    /// <summary>In the same database.</summary>
    public int OtherJournals { get; set; }

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        filled = await FilledJournal.MakeAsync(Entries);
        if (OtherJournals > 0)
            await filled.CrowdAsync(OtherJournals);
        await using var db = filled.Rows();
        var records = await db.Records.AsNoTracking().ToListAsync();
        var revisions = await db.Revisions.AsNoTracking().ToListAsync();
        var journal = filled.Journal;
        var headers = records.ConvertAll(row => (row.Kind, Sealed: RawCipher.Of(Place.Of(journal.Id, row.Id, row.Kind, Field.Header, row.Revision), row.Header)));
        entryHeaders = new RawCipher(journal.Keys.Header, [.. headers.Where(one => one.Kind is RecordKind.Entry).Select(one => one.Sealed)]);
        allHeaders = new RawCipher(journal.Keys.Header, headers.ConvertAll(one => one.Sealed));
        bodies = new RawCipher(journal.Keys.Body, revisions.ConvertAll(
            row => RawCipher.Of(Place.Of(journal.Id, row.RecordId, RecordKind.Entry, Field.Body, row.Revision), row.Body)));
    }

    [GlobalCleanup]
    public void Clear() => filled.Dispose();

    [Benchmark(Baseline = true, Description = "floor: headers of entries")]
    [BenchmarkCategory("headers of entries")]
    public int Floor_EntryHeaders() => entryHeaders.OpenAll();

    [Benchmark(Description = "header scan, entries")]
    [BenchmarkCategory("headers of entries")]
    public async Task<int> HeaderScan()
    {
        var count = 0;
        await using var db = filled.Rows();
        await foreach (var _ in EmotionalNumbness.Journal.Entries.HeaderScan.OfAsync(db, filled.Journal, null, default))
            count++;
        return count;
    }

    [Benchmark(Description = "timeline, first page of 20")]
    [BenchmarkCategory("headers of entries")]
    public Task Timeline() => filled.Get<Timeline>().PageAsync(filled.Journal, null, 20, default);

    [Benchmark(Description = "on this day")]
    [BenchmarkCategory("headers of entries")]
    public Task OnThisDay() => filled.Get<LookBack>().OnAsync(filled.Journal, FilledJournal.LastDay, Shown.WithoutExtraLocked, default);

    [Benchmark(Baseline = true, Description = "floor: all headers")]
    [BenchmarkCategory("all headers")]
    public int Floor_AllHeaders() => allHeaders.OpenAll();

    [Benchmark(Description = "calendar, a year")]
    [BenchmarkCategory("all headers")]
    public Task Calendar() => filled.Get<JournalCalendar>().YearAsync(filled.Journal, FilledJournal.LastDay.Year, Shown.WithoutExtraLocked, default);

    [Benchmark(Description = "trend, a year")]
    [BenchmarkCategory("all headers")]
    public Task Trend() => filled.Get<JournalTrends>().OverAsync(filled.Journal, TrendRange.Year, FilledJournal.LastDay, Shown.WithoutExtraLocked, default);

    [Benchmark(Baseline = true, Description = "floor: headers and bodies")]
    [BenchmarkCategory("headers and bodies")]
    public int Floor_HeadersAndBodies() => entryHeaders.OpenAll() + bodies.OpenAll();

    [Benchmark(Description = "search, 1 text in 100")]
    [BenchmarkCategory("headers and bodies")]
    public Task<int> Search_Rare() => CountAsync("skylark");

    [Benchmark(Description = "search, every text, a page of 50")]
    [BenchmarkCategory("headers and bodies")]
    public Task<int> Search_Common() => CountAsync("cafe", 50);

    [Benchmark(Description = "export, plain")]
    [BenchmarkCategory("headers and bodies")]
    public Task Export() => filled.Get<ExportJournal>().WriteAsync(filled.Journal, new ExportChoices(Words, Shown.WithoutExtraLocked, null), Stream.Null, default);

    private async Task<int> CountAsync(string words, int most = int.MaxValue)
    {
        var count = 0;
        await foreach (var _ in filled.Get<SearchEntries>().FindAsync(filled.Journal, new SearchFor { Text = words }, default))
        {
            if (++count == most)
                break;
        }

        return count;
    }

    internal sealed class Config : ManualConfig
    {
        /// <summary>In this process: the journal is made once, and no second build is needed.</summary>
        public Config() => AddJob(Job.Default.WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false)).WithWarmupCount(2).WithIterationCount(10));
    }
}
