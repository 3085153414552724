using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Helplines.CrisisLanguage.Learned;
using EmotionalNumbness.Helplines.CrisisLanguage.Loading;
using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.LearnCrisisLanguage;

/// <summary>Examples cut into pieces and turned into numbers, with the words, runs and rules that were found in them.</summary>
internal sealed class Corpus
{
    // What stands in one example alone teaches nothing about the next.
    private const int FewestExamples = 2;

    private readonly Dictionary<WordRun, int> places = [];
    private readonly List<(WordRun Run, int Count)> runs = [];

    private Corpus(IReadOnlyList<Example> examples, Knowledge knowledge)
    {
        Examples = examples;
        Knowledge = knowledge;
        Marks = (knowledge.Vocabulary.Add(WordRun.Begin), knowledge.Vocabulary.Add(WordRun.End));
        CountRuns(examples);
        Pieces = [.. examples.SelectMany((example, at) => PiecesOf(example.Text, at))];
        IsSaid = [.. examples.Select(example => HasRule(example.Text))];
    }

    public IReadOnlyList<Example> Examples { get; }

    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>By example: whether a rule stands.</summary>
    public IReadOnlyList<bool> IsSaid { get; }

    /// <summary>By place.</summary>
    public IReadOnlyList<(WordRun Run, int Count)> Runs => runs;

    public Knowledge Knowledge { get; }

    private (int Begin, int End) Marks { get; }

    public static Corpus Of(IReadOnlyList<Example> examples, string content) => new(examples, WithWordsOf(examples, content));

    public bool HasRule(string text) => new Passage(Knowledge, text).Reason() is not null;

    public IEnumerable<Piece> PiecesOf(string text, int example)
    {
        var words = Knowledge.Reader.Read(text);
        var reader = new RunReader(Marks.Begin, Marks.End);
        foreach (var window in Windows.Of(words))
        {
            var known = reader.Read(words, window).Where(places.ContainsKey).Select(run => places[run]).Order().ToArray();
            var values = known.Select(place => LearnedRun.RarityOf(runs[place].Count, Examples.Count)).ToArray();
            var length = Math.Sqrt(values.Sum(value => (double)value * value));
            yield return new Piece(example, known, length > 0 ? [.. values.Select(value => (float)(value / length))] : values);
        }
    }

    // Twice: first to see which words come up often enough, then to give numbers to those alone, as when writing is read.
    private static Knowledge WithWordsOf(IReadOnlyList<Example> examples, string content)
    {
        var all = Load(content);
        var known = all.Vocabulary.Words.Count();
        var reader = new WordReader(new WordMeaning(all.Vocabulary, all.Spellings, Growth.AtLast));
        var counts = examples.SelectMany(example => reader.Read(example.Text).Select(word => word.Id).Distinct()).CountBy(id => id).ToDictionary();
        var knowledge = Load(content);
        foreach (var word in all.Vocabulary.Words.Skip(known).Where((_, i) => counts[known + i] >= FewestExamples).Order(StringComparer.Ordinal))
            knowledge.Vocabulary.Add(word);
        return knowledge;
    }

    private static Knowledge Load(string content)
    {
        var file = new FileInfo(Path.Combine(content, CrisisLanguageLoader.Folder, CrisisLanguageDetector.Fallback + ".yaml"));
        return LanguageFile.ReadRules(file) ?? throw new InvalidDataException($"{file} has slips. Run the command “check”.");
    }

    private void CountRuns(IReadOnlyList<Example> examples)
    {
        var reader = new RunReader(Marks.Begin, Marks.End);
        var counts = new Dictionary<WordRun, int>();
        foreach (var example in examples)
        {
            var words = Knowledge.Reader.Read(example.Text);
            foreach (var run in Windows.Of(words).SelectMany(window => reader.Read(words, window).ToArray()).Distinct())
                counts[run] = counts.GetValueOrDefault(run) + 1;
        }

        foreach (var (run, count) in counts.Where(run => run.Value >= FewestExamples).OrderBy(run => run.Key.Key))
        {
            places.Add(run, runs.Count);
            runs.Add((run, count));
        }
    }
}
