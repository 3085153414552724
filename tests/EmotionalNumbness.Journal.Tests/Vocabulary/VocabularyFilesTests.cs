using EmotionalNumbness.Journal.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Journal.Tests.Vocabulary;

/// <summary>The word lists of the real content.</summary>
public sealed class VocabularyFilesTests
{
    private static FeelingWords Feelings() => FeelingWords.From([.. ((YamlSequenceNode)Root("journal/feelings.yaml")).Select(family => new FeelingFamily(
        $"{family["family"]}",
        $"{family["name"]}",
        ((YamlSequenceNode)family["words"]).Select(word => new FeelingWord($"{word["key"]}", $"{word["text"]}", int.Parse($"{word["grade"]}", null))).ToValueList()))]);

    private static BodyWords Body() => BodyWords.From(
        [.. ((YamlSequenceNode)Root("journal/sensations.yaml")["sensations"]).Select(item => new BodySensation($"{item["key"]}", $"{item["text"]}"))],
        [.. ((YamlSequenceNode)Root("journal/sensations.yaml")["places"]).Select(item => new BodyPlace($"{item["key"]}", $"{item["text"]}"))]);

    [Fact]
    public void There_are_about_sixty_feeling_words_in_families_of_several_grades()
    {
        var feelings = Feelings();

        Assert.InRange(feelings.Families.Sum(family => family.Words.Count), 55, 70);
        Assert.All(feelings.Families, family => Assert.True(family.Words.Select(word => word.Grade).Distinct().Count() > 1));
        Assert.Equal("nothing", feelings.Find(FeelingWords.Nothing)?.Text);
        Assert.Null(feelings.Find("no such word"));
    }

    [Fact]
    public void Sensations_have_places_from_head_to_foot()
    {
        var body = Body();

        Assert.True(body.Sensations.Count > 10);
        Assert.Equal("chest", body.Place("chest")?.Text);
        Assert.NotNull(body.Sensation("heavy"));
        Assert.True(body.Places.ToList().FindIndex(place => place.Key == "head") < body.Places.ToList().FindIndex(place => place.Key == "feet"));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var broken = new FeelingFamily("Sad", "", [new FeelingWord("sad", "sad", 3), new FeelingWord("sad", " ", 4), new FeelingWord("low", "low", 1)]);

        var thrown = Assert.Throws<FormatException>(() => FeelingWords.From([broken]));

        Assert.Equal(8, thrown.Message.Split(Environment.NewLine).Length);
    }

    private static YamlNode Root(string file)
    {
        using var reader = File.OpenText(Repository.Content(file));
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }
}
