using System.Text.RegularExpressions;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Web.Tests.Resources;

/// <summary>The words of the calm card.</summary>
public class NoticedWordsTests
{
    private static readonly Dictionary<string, string> Words = XDocument.Load(Path.Combine(Repository.Web, "Resources", "NoticedWords.resx"))
        .Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [Fact]
    public void Every_key_says_something() =>
        Assert.All(Words, word => Assert.False(string.IsNullOrWhiteSpace(word.Value), word.Key));

    [Fact]
    public void No_word_hurts_blames_or_shouts()
    {
        var rules = Rules().ToList();

        Assert.All(Words, word => Assert.All(rules, rule => Assert.DoesNotMatch(rule, word.Value)));
    }

    [Fact]
    public void Quotation_marks_and_apostrophes_are_typeset() =>
        Assert.All(Words, word => Assert.DoesNotMatch("['\"]", word.Value));

    [Fact]
    public void The_absence_of_a_card_is_never_called_an_all_clear() =>
        Assert.Contains("does not mean that you are fine", Words["Noticed.NotAllClear"], StringComparison.Ordinal);

    private static IEnumerable<Regex> Rules()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Content, "en", "wording.yaml"))));
        return ((YamlSequenceNode)stream.Documents[0].RootNode).Select(rule => Rule(((YamlScalarNode)rule["find"]).Value!));
    }

    private static Regex Rule(string find)
    {
        var words = string.Join(@"\s+", find.Split(' ').Select(word => Regex.Escape(word).Replace(@"\*", @"\w*", StringComparison.Ordinal)));
        return new Regex($@"(?<!\w){words}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
