using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Helplines.Tests.Loading;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Helplines.Tests.Content;

/// <summary>docs/helplines.md leaves nothing out that a file may hold.</summary>
public class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "helplines.md"));

    [Fact]
    public void Every_key_is_documented()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(GoodFile.Text));

        Assert.All(KeysIn(stream.Documents[0].RootNode).Distinct(), key =>
            Assert.Matches($@"`[^`]*\b{key}\b|(?m:^ .*\b{key}:)", Page));
    }

    [Fact]
    public void Every_word_with_a_meaning_is_documented() =>
        Assert.All([.. Words.Kinds.Select(kind => kind.Word), .. Words.Confidences.Select(confidence => confidence.Word), .. Words.DialKinds.Select(kind => kind.Word)], word =>
            Assert.Contains($"`{word}`", Page, StringComparison.Ordinal));

    private static IEnumerable<string> KeysIn(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(pair => KeysIn(pair.Value).Prepend(((YamlScalarNode)pair.Key).Value!)),
        YamlSequenceNode sequence => sequence.Children.SelectMany(KeysIn),
        _ => [],
    };
}
