using System.Globalization;
using System.Text;
using EmotionalNumbness.Helplines.CrisisLanguage.Reading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Learned;

/// <summary>
/// The file of what was learned: settings, then one run of words a line, as "count, tab, pull in thousandths, tab, words". Made by
/// tools/learn-crisis-language; sorted, so that two versions can be compared line by line.
/// </summary>
internal static class LearnedFile
{
    public const string Extension = ".learned.tsv";

    private const char Tab = '\t';
    private const double Thousand = 1000;

    private static readonly string[] Settings = ["pieces", "bias", "rule", "threshold"];

    /// <summary>Reads it; the words it knows are added to the vocabulary. Null with the line that cannot be understood.</summary>
    public static LearnedRuns? Read(IEnumerable<string> lines, Vocabulary vocabulary, out int badLine)
    {
        var marks = (vocabulary.Add(WordRun.Begin), vocabulary.Add(WordRun.End));
        var settings = new Dictionary<string, double>(StringComparer.Ordinal);
        var runs = new Dictionary<WordRun, LearnedRun>();
        badLine = 0;
        foreach (var line in lines)
        {
            badLine++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var isRead = settings.Count < Settings.Length ? ReadSetting(line.Split(Tab), settings) : ReadRun(line, (int)settings[Settings[0]], vocabulary, runs);
            if (!isRead)
                return null;
        }

        if (settings.Count < Settings.Length)
            return null;
        badLine = 0;
        return new LearnedRuns(runs, marks, new LearnedSettings((int)settings["pieces"], settings["bias"], settings["rule"], settings["threshold"]));
    }

    /// <param name="file">Where to.</param>
    /// <param name="source">The SHA-256 of the training set, so that a test can tell when the two have come apart.</param>
    /// <param name="settings">They stand first.</param>
    /// <param name="runs">In any order.</param>
    public static void Write(TextWriter file, string source, LearnedSettings settings, IEnumerable<(string Words, int Count, double Pull)> runs)
    {
        file.Write("# Made by tools/learn-crisis-language from tests/crisis-language/training.jsonl. Do not edit; docs/crisis-language.md says how to read it.\n");
        file.Write($"# training set, sha256: {source}\n");
        foreach (var (name, value) in Settings.Zip([settings.Pieces, settings.Bias, settings.Rule, settings.Threshold]))
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{Math.Round(value, 4)}\n"));
        file.Write("# how often, pull in thousandths (above 0: towards danger), words; < and > are the begin and the end of a sentence\n");
        foreach (var (words, count, pull) in runs.OrderBy(run => run.Words, StringComparer.Ordinal))
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{count}\t{Math.Round(pull * Thousand)}\t{words}\n"));
    }

    private static bool ReadSetting(string[] fields, Dictionary<string, double> settings)
    {
        if (fields.Length != 2 || fields[0] != Settings[settings.Count] || !double.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return false;
        settings[fields[0]] = value;
        return true;
    }

    // There are tens of thousands of these lines, and a start waits for them: nothing is copied out of a line but words that are new.
    private static bool ReadRun(ReadOnlySpan<char> line, int pieces, Vocabulary vocabulary, Dictionary<WordRun, LearnedRun> runs)
    {
        Span<Range> fields = stackalloc Range[4];
        if (line.Split(fields, Tab) != 3
            || !int.TryParse(line[fields[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1
            || !int.TryParse(line[fields[1]], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pull))
            return false;
        var run = line[fields[2]];
        Span<Range> words = stackalloc Range[WordRun.Longest + 1];
        Span<int> ids = stackalloc int[WordRun.Longest];
        var length = run.Split(words, ' ');
        if (length > WordRun.Longest)
            return false;
        for (var at = 0; at < length; at++)
        {
            var word = run[words[at]];
            if (word.IsEmpty)
                return false;
            ids[at] = vocabulary.Add(word);
        }

        return runs.TryAdd(WordRun.Of(ids[..length]), new LearnedRun(LearnedRun.RarityOf(count, pieces), (float)(pull / Thousand)));
    }
}
