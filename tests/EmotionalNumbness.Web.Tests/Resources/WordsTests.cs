using System.Text.RegularExpressions;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Web.Tests.Resources;

/// <summary>Every word of the interface, in whichever file.</summary>
public partial class WordsTests
{
    private static readonly List<(string File, string Key, string Value)> All =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Web, "Resources"), "*Words.resx").SelectMany(file => XDocument.Load(file).Root!.Elements("data")
            .Select(data => (Path.GetFileName(file), data.Attribute("name")!.Value, data.Element("value")!.Value)))];

    private static readonly IReadOnlyDictionary<string, string> Words =
        All.GroupBy(word => word.Key).ToDictionary(word => word.Key, word => word.First().Value);

    private static readonly string Source = string.Concat(
        new[] { "*.cs", "*.cshtml" }.SelectMany(pattern => Directory.EnumerateFiles(Repository.Web, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Select(File.ReadAllText));

    [Fact]
    public void An_area_of_keys_stands_in_one_file() =>
        Assert.All(All.GroupBy(word => word.Key.Split('.')[0]), area => Assert.Single(area.Select(word => word.File).Distinct()));

    [Fact]
    public void Every_key_that_is_used_is_there() =>
        Assert.Empty(UsedKeys.Where(key => !key.EndsWith('.')).Except(Words.Keys));

    [Fact]
    public void Every_key_that_is_there_is_used()
    {
        // "Settings.Theme." + theme: the beginning of several.
        var beginnings = UsedKeys.Where(key => key.EndsWith('.')).ToList();

        Assert.DoesNotContain(Words.Keys.Except(UsedKeys), key => !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_key_says_something() =>
        Assert.All(Words, word => Assert.False(string.IsNullOrWhiteSpace(word.Value), word.Key));

    // The same rules as for the guide: content/en/wording.yaml, "!" among them.
    [Fact]
    public void No_word_hurts_blames_or_shouts()
    {
        var rules = Rules().ToList();

        Assert.All(Words, word => Assert.All(rules, rule => Assert.DoesNotMatch(rule, word.Value)));
    }

    [Fact]
    public void Quotation_marks_and_apostrophes_are_typeset() =>
        Assert.All(Words, word => Assert.DoesNotMatch("['\"]", word.Value));

    // Either written as a key of ours is, wherever that is, or handed to the words.
    private static IEnumerable<string> UsedKeys
    {
        get
        {
            var areas = Words.Keys.Select(key => key.Split('.')[0]).ToHashSet();
            return KeyLike().Matches(Source).Select(match => match.Groups[1].Value).Where(key => areas.Contains(key.Split('.')[0]))
                .Concat(HandedOver().Matches(Source).Select(match => match.Groups[1].Value))
                .Distinct();
        }
    }

    private static IEnumerable<Regex> Rules()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Content, "en", "wording.yaml"))));
        return ((YamlSequenceNode)stream.Documents[0].RootNode).Select(rule => Rule(((YamlScalarNode)rule["find"]).Value!));
    }

    // "*" at the end of a word stands for any ending; otherwise whole words.
    private static Regex Rule(string find)
    {
        var words = string.Join(@"\s+", find.Split(' ').Select(word => Regex.Escape(word).Replace(@"\*", @"\w*", StringComparison.Ordinal)));
        return new Regex($@"(?<!\w){words}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex("\"([A-Z][A-Za-z]+\\.(?:[A-Za-z0-9]+\\.?)+)\"")]
    private static partial Regex KeyLike();

    [GeneratedRegex("(?:[Ww]ords\\[|Say\\[|Card\\[|Noticed\\[|Again\\(|Renewed\\()\"([^\"]+)\"")]
    private static partial Regex HandedOver();
}
