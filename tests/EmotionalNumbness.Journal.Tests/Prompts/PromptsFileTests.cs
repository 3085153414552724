using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace EmotionalNumbness.Journal.Tests.Prompts;

public sealed class PromptsFileTests
{
    private static readonly List<(string Id, string Text)> Prompts = [.. Groups().SelectMany(group => (YamlSequenceNode)group["prompts"])
        .Select(prompt => ($"{prompt["id"]}", $"{prompt["text"]}"))];

    [Fact]
    public void There_are_more_than_twenty_in_named_groups()
    {
        Assert.True(Prompts.Count > 20);
        Assert.All(Groups(), group => Assert.NotEmpty($"{group["group"]}"));
    }

    [Fact]
    public void The_two_that_the_page_always_shows_are_there()
    {
        Assert.Contains(("today-i-noticed", "Today I noticed…"), Prompts);
        Assert.Contains(("body-feels", "Right now, my body feels…"), Prompts);
    }

    [Fact]
    public void Ids_are_plain_and_each_stands_once()
    {
        Assert.All(Prompts, prompt => Assert.Matches("^[a-z]+(-[a-z]+)*$", prompt.Id));
        Assert.Distinct(Prompts.Select(prompt => prompt.Id));
    }

    [Fact]
    public void Each_leaves_the_rest_to_the_writer() => Assert.All(Prompts, prompt =>
    {
        Assert.EndsWith("…", prompt.Text, StringComparison.Ordinal);
        Assert.InRange(prompt.Text.Length, 10, 80);
    });

    [Fact]
    public void None_uses_a_word_that_hurts_blames_or_promises()
    {
        var rules = (YamlSequenceNode)Root("wording.yaml");
        var patterns = rules.Select(rule => $"{rule["find"]}").Select(find => new Regex(Pattern(find), RegexOptions.IgnoreCase)).ToList();

        Assert.DoesNotContain(Prompts, prompt => patterns.Any(pattern => pattern.IsMatch(prompt.Text)));
    }

    private static YamlSequenceNode Groups() => (YamlSequenceNode)Root("journal/prompts.yaml");

    private static YamlNode Root(string file)
    {
        using var reader = File.OpenText(Repository.Content(file));
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    private static string Pattern(string find)
    {
        var words = Regex.Escape(find).Replace(@"\*", @"\w*", StringComparison.Ordinal);
        return char.IsLetterOrDigit(find[0]) ? $@"\b{words}\b" : words;
    }
}
