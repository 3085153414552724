using System.Reflection;
using BenchmarkDotNet.Attributes;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Guide.Search;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Helplines.CrisisLanguage.Loading;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Benchmarks;

/// <summary>What one use of an inner part costs: of content as it is in this repository, and of an entry of 1,500 characters.</summary>
[Config(typeof(JournalBenchmarks.Config))]
[MemoryDiagnoser]
public class InnerBenchmarks
{
    // What a text may link to beside parts and pages.
    private static readonly HashSet<string> Addresses = ["/", "/guide", "/guide/all", "/exercises", "/start", "/programme", "/help", "/journal", "/search", "/sources"];

    private readonly string content = typeof(InnerBenchmarks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ContentDirectory").Value!;

    private FilledJournal filled = null!;
    private Place place;
    private byte[] sealedText = [];
    private string text = "";
    private GuideSearch guideSearch = null!;
    private HelplineDirectory helplines = null!;
    private CrisisLanguageDetector detector = null!;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        filled = await FilledJournal.MakeAsync(1);
        text = filled.OneText;
        place = Place.Of(filled.Journal.Id, RandomId.New(), RecordKind.Entry, Field.Body, 1);
        sealedText = Seal();
        guideSearch = new GuideSearch(Guide().Guide ?? throw new InvalidOperationException("The content has problems."));
        helplines = Helplines().Directory!;
        detector = Detector().Detector!;
    }

    [GlobalCleanup]
    public void Clear()
    {
        guideSearch.Dispose();
        filled.Dispose();
    }

    [Benchmark(Description = "the guide read, checked and rendered, all of it")]
    public GuideLoad Guide() => GuideLoader.Load(new GuideSource(content, "en", Addresses));

    [Benchmark(Description = "the helplines read and checked, all of them")]
    public HelplineLoad Helplines() => HelplineLoader.Load(Path.Combine(content, "helplines"), DateOnly.MinValue);

    [Benchmark(Description = "the crisis language read, all of it")]
    public CrisisLanguageLoad Detector() => CrisisLanguageLoader.Load(Path.Combine(content, CrisisLanguageLoader.Folder));

    [Benchmark(Description = "seal a text")]
    public byte[] Seal() => SealedText.Seal(filled.Journal.Keys.Body, place, text);

    [Benchmark(Description = "open a text")]
    public string? Open() => SealedText.Open(filled.Journal.Keys.Body, place, sealedText);

    [Benchmark(Description = "search the guide, a word with a slip")]
    public IReadOnlyList<SearchHit> SearchGuide() => guideSearch.Find("antidepresants and crying", 10);

    [Benchmark(Description = "detector over a text")]
    public Detection Detect() => detector.Detect(text, "en");

    [Benchmark(Description = "helplines of a country")]
    public CountryHelplines? Country() => helplines.For("gb");

    [Benchmark(Description = "search countries, a slip")]
    public IReadOnlyList<CountryHelplines> SearchCountries() => helplines.Search("germny", 10);
}
