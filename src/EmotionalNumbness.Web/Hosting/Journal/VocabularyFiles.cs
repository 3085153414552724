using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Vocabulary;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>The words that a check-in offers, from <c>feelings.yaml</c> and <c>sensations.yaml</c>.</summary>
internal static class VocabularyFiles
{
    public static FeelingWords ReadFeelings(string file) => ContentYaml.Read<List<FamilyItem>, FeelingWords>(
        file, families => FeelingWords.From([.. families.Select(item => new FeelingFamily(item.Family, item.Name, [.. item.Words.Select(Word)]))]));

    public static BodyWords ReadBody(string file) => ContentYaml.Read<BodyItems, BodyWords>(file, body => BodyWords.From(
        [.. body.Sensations.Select(item => new BodySensation(item.Key, item.Text))],
        [.. body.Places.Select(item => new BodyPlace(item.Key, item.Text))]));

    private static FeelingWord Word(WordItem item) => new(item.Key, item.Text, item.Grade);

    private sealed class FamilyItem
    {
        public string Family { get; init; } = "";

        public string Name { get; init; } = "";

        public List<WordItem> Words { get; init; } = [];
    }

    private sealed class WordItem
    {
        public string Key { get; init; } = "";

        public string Text { get; init; } = "";

        public int Grade { get; init; }
    }

    private sealed class BodyItems
    {
        public List<BodyItem> Sensations { get; init; } = [];

        public List<BodyItem> Places { get; init; } = [];
    }

    private sealed class BodyItem
    {
        public string Key { get; init; } = "";

        public string Text { get; init; } = "";
    }
}
