using System.Security.Cryptography;

namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage;

/// <summary>The figures of docs/crisis-language.md, a little rounded: no change may make them worse unseen.</summary>
public class MeasuredTests
{
    [Theory]
    [InlineData("development", 0.77, 0.08)]
    [InlineData("test", 0.85, 0.09)]
    [InlineData("plain", 0.96, 0.034)]
    public void It_finds_no_less_and_alarms_no_more_than_it_did(string name, double recall, double falseAlarms)
    {
        var set = new LabelledSet(name);

        Assert.InRange(set.Recall, recall, 1);
        Assert.InRange(set.FalseAlarms, 0, falseAlarms);
    }

    [Fact]
    public void What_was_learned_was_learned_from_the_training_set_that_is_here()
    {
        var training = SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "crisis-language", "training.jsonl")));

        Assert.Contains(Convert.ToHexStringLower(training), File.ReadLines(Path.Combine(Repository.Root, "content", "crisis-language", "en.learned.tsv")).ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_stands_in_two_sets()
    {
        var texts = new[] { "training", "development", "test", "plain" }.SelectMany(name => new LabelledSet(name).Lines).Select(line => line.Text).ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
    }
}
