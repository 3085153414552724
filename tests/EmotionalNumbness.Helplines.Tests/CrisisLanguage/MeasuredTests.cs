namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage;

/// <summary>The figures of docs/crisis-language.md, a little rounded: no change may make them worse unseen.</summary>
public class MeasuredTests
{
    [Theory]
    [InlineData("training", 0.90, 0.015)]
    [InlineData("development", 0.875, 0.02)]
    [InlineData("test", 0.64, 0.03)]
    public void It_finds_no_less_and_alarms_no_more_than_it_did(string name, double recall, double falseAlarms)
    {
        var set = new LabelledSet(name);

        Assert.InRange(set.Recall, recall, 1);
        Assert.InRange(set.FalseAlarms, 0, falseAlarms);
    }

    [Fact]
    public void No_text_stands_in_two_sets()
    {
        var texts = new[] { "training", "development", "test" }.SelectMany(name => new LabelledSet(name).Lines).Select(line => line.Text).ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
    }
}
