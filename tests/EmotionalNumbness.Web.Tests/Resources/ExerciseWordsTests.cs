using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EmotionalNumbness.Web.Tests.Resources;

/// <summary>The words of the exercises' own resource file.</summary>
public partial class ExerciseWordsTests
{
    private static readonly IReadOnlyDictionary<string, string> Words = XDocument.Load(Path.Combine(Repository.Web, "Resources", "ExerciseWords.resx"))
        .Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static readonly string Source = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Web, "Pages", "Exercises")).Select(File.ReadAllText));

    private static readonly HashSet<string> Used = [.. Quoted().Matches(Source).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_key_that_is_used_is_there() =>
        Assert.Empty(Handed().Matches(Source).Select(match => match.Groups[1].Value).Where(key => !key.EndsWith('.') && !key.Contains('{', StringComparison.Ordinal)).Except(Words.Keys));

    [Fact]
    public void Every_key_that_is_there_is_used() =>
        Assert.Empty(Words.Keys.Except(Used).Except(OfAnswers));

    [Fact]
    public void Every_key_says_something() =>
        Assert.All(Words, word => Assert.False(string.IsNullOrEmpty(word.Value), word.Key));

    [Fact]
    public void No_word_shouts_or_is_typewritten() =>
        Assert.All(Words, word => Assert.DoesNotMatch("[!'\"]", word.Value));

    [Fact]
    public void No_word_hurts_or_blames() =>
        Assert.All(Words, word => Assert.DoesNotMatch(@"(?i)\b(just|simply|should|you must|obviously|of course|at least|push through|way out|let go)\b", word.Value));

    // Put together from the answer: After.better, After.WorseHeading and the like.
    private static IEnumerable<string> OfAnswers =>
        new[] { "Better", "Same", "Worse" }.SelectMany(answer => new[] { $"After.{answer.ToLowerInvariant()}", $"After.{answer}Heading", $"After.{answer}More" });

    [GeneratedRegex("\"([A-Z][A-Za-z]+\\.[A-Za-z0-9]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("[Ss]ay\\[\\$?\"([^\"]+)\"")]
    private static partial Regex Handed();
}
