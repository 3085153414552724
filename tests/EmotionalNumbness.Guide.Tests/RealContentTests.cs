using System.Reflection;
using System.Text.RegularExpressions;
using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Guide.Search;

namespace EmotionalNumbness.Guide.Tests;

/// <summary>What readers really get: the content of this repository.</summary>
public partial class RealContentTests
{
    private static readonly Lazy<GuideLoad> Real = new(() => GuideLoader.Load(new GuideSource(
        typeof(RealContentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ContentDirectory").Value!,
        "en",
        new HashSet<string> { "/", "/guide", "/guide/all", "/exercises", "/start", "/programme", "/help", "/journal", "/search", "/sources" })));

    internal static PublishedGuide Guide => Real.Value.Guide ?? throw new InvalidOperationException("The content has problems; see the first test.");

    [Fact]
    public void Content_has_no_problem()
    {
        var problems = Real.Value.Problems;

        Assert.Empty(problems);
    }

    [Fact]
    public void Every_part_has_the_length_of_one_sitting()
    {
        var parts = Guide.Parts;

        Assert.All(parts, part => Assert.InRange(part.Readability.Words, 350, 950));
    }

    [Fact]
    public void Every_part_reads_easily()
    {
        var parts = Guide.Parts;

        Assert.All(parts, part => Assert.InRange(part.Readability.Grade, 0, 8.5));
    }

    [Fact]
    public void Every_source_in_the_list_is_cited_somewhere()
    {
        var references = Guide.References;

        Assert.All(references, reference => Assert.True(Guide.Citing(reference).Any() || Guide.ExercisesCiting(reference).Any(), reference.Key));
    }

    [Fact]
    public void Every_source_can_be_told_from_the_others_and_looked_up()
    {
        var references = Guide.References;

        Assert.All(references, reference => Assert.NotEmpty(reference.Authors));
        Assert.All(references, reference => Assert.True(reference.Link is not null || reference.Where.Length > 0, reference.Key));
    }

    [Fact]
    public void Every_id_is_unique_in_the_whole_guide()
    {
        var ids = Guide.Parts.SelectMany(IdsInWhole).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_link_within_the_whole_guide_leads_to_an_id_in_it()
    {
        var ids = Guide.Parts.SelectMany(IdsInWhole).ToHashSet();

        var links = Guide.Parts.SelectMany(part => Fragments().Matches(part.HtmlInWhole)).Select(match => match.Value);

        Assert.All(links, link => Assert.Contains(link, ids));
    }

    [Fact]
    public void Every_part_leads_to_help()
    {
        var parts = Guide.Parts;

        Assert.All(parts, part => Assert.Contains("href=\"../help\"", part.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_part_is_found_first_by_its_own_title()
    {
        using var search = new GuideSearch(Guide);

        var first = Guide.Parts.Select(part => (part.Slug, Found: search.Find(part.Title, 1)[0].Part.Slug));

        Assert.All(first, answer => Assert.Equal(answer.Slug, answer.Found));
    }

    [Theory]
    [InlineData("medecine", "medicines")]
    [InlineData("antidepresant", "medicines")]
    [InlineData("can't cry", "crying")]
    [InlineData("burn out", "stress-and-burnout")]
    [InlineData("suicide", "when-to-get-help-now")]
    [InlineData("trauma", "trauma-and-dissociation")]
    [InlineData("therapist", "professional-help")]
    public void What_people_type_finds_the_part_that_answers(string question, string slug)
    {
        using var search = new GuideSearch(Guide);

        var hits = search.Find(question, 3);

        Assert.Contains(slug, hits.Select(hit => hit.Part.Slug));
    }

    /// <summary>A part's own ids, and those that its section and its sources have on the page of the whole guide.</summary>
    private static IEnumerable<string> IdsInWhole(Part part) =>
    [
        part.Slug,
        .. part.Sources.Select((_, i) => $"{part.Slug}-source-{i + 1}"),
        .. Ids().Matches(part.HtmlInWhole).Select(match => match.Value),
    ];

    [GeneratedRegex("(?<= id=\")[^\"]+")]
    private static partial Regex Ids();

    [GeneratedRegex("(?<=href=\"#)[^\"]+")]
    private static partial Regex Fragments();
}
