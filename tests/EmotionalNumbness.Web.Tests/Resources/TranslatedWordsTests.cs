using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EmotionalNumbness.Web.Tests.Resources;

/// <summary>The interface in its other languages, held against the English.</summary>
public partial class TranslatedWordsTests
{
    private static readonly string Folder = Path.Combine(Repository.Web, "Resources");

    public static TheoryData<string> Spanish =>
        [.. Directory.EnumerateFiles(Folder, "*.resx").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.Contains('.', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Spanish))]
    public void Every_word_is_there_in_spanish_with_the_same_places_to_fill(string name)
    {
        var english = Read($"{name}.resx");
        var spanish = Read($"{name}.es.resx");

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), spanish.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, word => Assert.Equal(Places(word.Value), Places(spanish[word.Key])));
        Assert.All(english, word => Assert.Equal(Edges(word.Value), Edges(spanish[word.Key])));
    }

    [Theory]
    [MemberData(nameof(Spanish))]
    public void No_spanish_word_is_empty_or_shouts_and_quotation_marks_are_typeset(string name) =>
        Assert.All(Read($"{name}.es.resx"), word =>
        {
            Assert.False(string.IsNullOrWhiteSpace(word.Value), word.Key);
            Assert.DoesNotMatch("[!¡'\"“”]", word.Value);
        });

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Path.Combine(Folder, file)).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static (bool, bool) Edges(string text) => (text.StartsWith(' '), text.EndsWith(' '));

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();
}
