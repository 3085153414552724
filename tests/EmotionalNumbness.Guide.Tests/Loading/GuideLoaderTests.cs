using CsCheck;

namespace EmotionalNumbness.Guide.Tests.Loading;

public class GuideLoaderTests
{
    // Pieces of what editors write, whole and broken, so that chance finds its way past the first check.
    private static readonly Gen<string> FrontMatterPiece = Gen.OneOf(
        "---\n", "title: ", "short: Grief\n", "summary: x\n", "key-points:\n", "  - ", "reviewed: 2026-11-22\n", "review-by: 9999-12-31\n",
        "waivers:\n", "- words: ", "kind: questions\n", ": ", "\"", "'", "[", "{", "]", "}", "&a ", "*a", "!", "<<: ", "\uFFFE", "\u0085", "|", ">", "%", "@", "#", "\t", "? ", "...\n", "\n", "é", "\0", "🌧", "\uFEFF", "\u2028");

    private static readonly Gen<string> MarkdownPiece = Gen.OneOf(
        "# ", "## ", "### ", "\n", "\n\n", "- ", "1. ", "> ", "::: ", ":::\n", "::: urgent Go if:\n", "::: dont No\n", "::: emergency", "note ", "[@smith-2020]", "[@", "; @", "]", "[", "](", ")", "![",
        "/guide/grief", "#what", "tel:1", "https://x.org", "<https://x.org>", "<script>", "<", ">", "<b>", "<!--", "-->", "&amp;", "&#0;", "*", "_", "**", "`", "```\n", "|", "|-|\n", "*[SSRI]: x\n", "SSRI", "[^1]", "\\", "at least", "!", "    ", "\t", "word ", "é", "\0", "🌧", "\u2028");

    private static readonly Gen<string> JsonPiece = Gen.OneOf(
        "\"title\": ", "\"T\"", "\"author\": ", "\"issued\": ", "\"date-parts\": ", "\"family\": ", "\"URL\": ", "\"https://example.org\"", "\"\\uD800\"", "null", "1", "-1e99", "[", "]", "{", "}", ", ", "[[2020]]", "\n");

    [Fact]
    public void Small_sound_folder_is_published()
    {
        using var content = new ContentFixture();

        var guide = content.Publish();

        Assert.Equal("en", guide.Language);
        Assert.Equal(["grief", "crying"], guide.Parts.Select(part => part.Slug));
        Assert.Equal(["about"], guide.Pages.Select(page => page.Slug));
    }

    [Fact]
    public void All_problems_of_all_files_are_told_at_once_in_order()
    {
        using var content = new ContentFixture()
            .Replace(ContentFixture.Grief, "title: Grief\n", "")
            .Replace(ContentFixture.Grief, "## What helps", "# What helps")
            .Replace(ContentFixture.Crying, "People do.", "<b>")
            .Replace(ContentFixture.About, "#what-helps", "")
            .Replace(ContentFixture.About, "title: About\n", "");

        var load = content.Load();

        Assert.Equal(
            [(ContentFixture.Crying, 17), (ContentFixture.Grief, 2), (ContentFixture.Grief, 14), (ContentFixture.About, 2)],
            load.Problems.Select(problem => (problem.File, problem.Line)));
    }

    [Fact]
    public void Problem_reads_as_file_line_and_message()
    {
        using var content = new ContentFixture().Replace(ContentFixture.Closest, "part: grief", "part: greif");

        var load = content.Load();

        Assert.Equal("en/guide/_closest.yaml(2): There is no part “greif”. Correct the name.", Assert.Single(load.Problems).ToString());
    }

    [Theory]
    [InlineData(ContentFixture.Grief)]
    [InlineData(ContentFixture.Crying)]
    public void Broken_part_is_one_problem_though_others_name_it_and_link_to_it(string path)
    {
        using var content = new ContentFixture().Replace(path, "summary: ", "summary: a: ");

        var load = content.Load();

        GuideAssert.RefusedAt(load, path, 4, "This is not valid YAML");
    }

    [Fact]
    public void Broken_page_is_one_problem_though_others_link_to_it()
    {
        using var content = new ContentFixture().Replace(ContentFixture.About, "summary: ", "summary: a: ").WithText("See [about](/about).");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.About, 3, "This is not valid YAML");
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    public void Marks_too_deep_for_the_parser_are_a_problem_and_no_crash(string mark)
    {
        using var content = new ContentFixture().WithText(string.Concat(Enumerable.Repeat(mark, 500)) + "text");

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Grief, ContentFixture.BodyLine, "too deep inside one another");
    }

    [Theory]
    [InlineData(ContentFixture.Index, "What is happening", "What happens")]
    [InlineData(ContentFixture.Closest, "Someone has died", "Somebody has died")]
    [InlineData(ContentFixture.Grief, "First point", "One point")]
    [InlineData(ContentFixture.Crying, "People do", "Many do")]
    [InlineData(ContentFixture.About, "it speaks", "it tells")]
    [InlineData(ContentFixture.Wording, "it makes light of pain", "it belittles")]
    [InlineData(ContentFixture.Labels, "source: Source", "source: Reference")]
    [InlineData(ContentFixture.References, "On tears", "About tears")]
    public void Version_changes_when_any_file_changes(string path, string old, string now)
    {
        using var content = new ContentFixture();
        var before = content.Publish().Version;
        content.Replace(path, old, now);

        var after = content.Publish().Version;

        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Version_is_the_same_for_the_same_files_anywhere()
    {
        using var here = new ContentFixture();
        using var there = new ContentFixture();

        var versions = new[] { here.Publish().Version, here.Publish().Version, there.Publish().Version };

        Assert.Single(versions.Distinct());
        Assert.Matches("^[0-9a-f]{64}$", versions[0]);
    }

    [Fact]
    public void Loading_never_throws_whatever_bytes_a_file_holds() =>
        Gen.Select(AnyFile, Gen.Byte.Array[0, 300]).Sample(
            (path, bytes) =>
            {
                using var content = new ContentFixture().With(path, bytes);
                content.Load();
            },
            iter: 60);

    [Fact]
    public void Loading_never_throws_whatever_front_matter_holds() =>
        Gen.Select(AnyFile, FrontMatterPiece.Array[0, 30]).Sample(
            (path, pieces) =>
            {
                using var content = new ContentFixture().With(path, $"---\n{string.Concat(pieces)}\n---\nText.\n");
                content.Load();
            },
            iter: 200);

    [Fact]
    public void Loading_never_throws_whatever_references_hold() =>
        JsonPiece.Array[0, 15].Sample(
            pieces =>
            {
                using var content = new ContentFixture().With(ContentFixture.References, $$"""[{"id": "smith-2020", {{string.Concat(pieces)}}}]""");
                content.Load();
            },
            iter: 100);

    [Fact]
    public void Loading_never_throws_whatever_a_body_holds() =>
        MarkdownPiece.Array[0, 60].Sample(
            pieces =>
            {
                using var content = new ContentFixture().WithText(string.Concat(pieces));
                content.Load();
            },
            iter: 200);

    [Fact]
    public void What_is_published_holds_no_script_and_no_address_of_another_site() =>
        MarkdownPiece.Array[0, 6].Sample(
            pieces =>
            {
                using var content = new ContentFixture().WithText(string.Concat(pieces));

                var html = string.Concat(content.Load().Guide?.Parts.Select(part => part.Html + part.HtmlInWhole) ?? []);

                return !html.Contains("<script", StringComparison.OrdinalIgnoreCase) && !html.Contains("href=\"http", StringComparison.OrdinalIgnoreCase);
            },
            iter: 200);

    private static Gen<string> AnyFile => Gen.OneOf(
        ContentFixture.Index, ContentFixture.Closest, ContentFixture.Grief, ContentFixture.About, ContentFixture.Wording, ContentFixture.Labels, ContentFixture.References);
}
