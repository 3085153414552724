using System.Globalization;
using System.Security.Cryptography;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Helplines.CrisisLanguage.Learned;
using EmotionalNumbness.Helplines.CrisisLanguage.Loading;
using EmotionalNumbness.LearnCrisisLanguage;

// dotnet run --project tools/learn-crisis-language -c Release
// Learns from tests/crisis-language/training.jsonl, and writes content/crisis-language/en.learned.tsv beside the rules.
const double Rule = 0.4;

// Of authors whose other examples were not learned from. docs/crisis-language.md says why not fewer.
const double FalseAlarms = 0.0625;

var root = args.Length > 0 ? args[0] : ".";
var content = Path.Combine(root, "content");
var training = Path.Combine(root, "tests", "crisis-language", "training.jsonl");
var examples = Example.ReadAll(training);
var corpus = Corpus.Of(examples, content);
var learner = new Learner(corpus);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} examples, {corpus.Pieces.Count} pieces, {corpus.Runs.Count} runs of words"));

var held = HeldOut.Leans(corpus, learner, Rule);
var threshold = HeldOut.ThresholdFor(held, FalseAlarms);
HeldOut.Print(held, threshold);

var pulls = learner.Learn([.. Enumerable.Range(0, examples.Count)]);
var words = corpus.Knowledge.Vocabulary.Words.ToArray();
var file = Path.Combine(content, CrisisLanguageLoader.Folder, CrisisLanguageDetector.Fallback + LearnedFile.Extension);
using var output = new StreamWriter(file);
LearnedFile.Write(
    output,
    Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(training))),
    new LearnedSettings(examples.Count, pulls[^1], Rule, threshold),
    corpus.Runs.Select((run, at) => (string.Join(' ', run.Run.Words.Select(word => words[word])), run.Count, pulls[at])).Where(run => Math.Round(run.Item3 * 1000) != 0));
