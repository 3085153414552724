using CsCheck;
using EmotionalNumbness.Guide.Search;

namespace EmotionalNumbness.Guide.Tests.Search;

public sealed class GuideSearchTests : IDisposable
{
    private readonly PublishedGuide guide;
    private readonly GuideSearch search;

    public GuideSearchTests()
    {
        using var content = new ContentFixture()
            .WithPart("medicines", "Medicines", "A doctor may change the dose [@who-2023].\n\n## Stopping\n\nTapering a medicine slowly, with a pharmacist, feels easier than a sudden end. Grief can come too.\n")
            .WithPart("emptiness", "Feeling empty", "Emptiness is one word for it [@who-2023].\n\n## Studies\n\nPeople who cried felt no emptier. Walking helped them sleep.\n");
        guide = content.Publish();
        search = new GuideSearch(guide);
    }

    public void Dispose() => search.Dispose();

    [Fact]
    public void Part_is_found_by_a_word_of_its_text()
    {
        var hits = search.Find("pharmacist", 10);

        var hit = Assert.Single(hits);
        Assert.Equal(("medicines", "stopping"), (hit.Part.Slug, hit.Section.Id));
    }

    [Theory]
    [InlineData("medicines", "medicines")]
    [InlineData("MEDICINE", "medicines")]
    [InlineData("taper", "medicines")]
    [InlineData("tapered", "medicines")]
    [InlineData("walks", "emptiness")]
    [InlineData("walked", "emptiness")]
    public void Part_is_found_by_an_inflection(string question, string slug)
    {
        var hits = search.Find(question, 10);

        Assert.Equal(slug, hits[0].Part.Slug);
    }

    [Theory]
    [InlineData("medecine", "medicines")]
    [InlineData("medicin", "medicines")]
    [InlineData("medicnie", "medicines")]
    [InlineData("farmacist pharmasist", "medicines")]
    [InlineData("emptyness", "emptiness")]
    [InlineData("emtpiness", "emptiness")]
    [InlineData("greif", "grief")]
    public void Part_is_found_despite_a_slip_of_spelling(string question, string slug)
    {
        var hits = search.Find(question, 10);

        Assert.Equal(slug, hits[0].Part.Slug);
    }

    [Fact]
    public void Part_is_found_by_the_beginning_of_a_word()
    {
        var hits = search.Find("pharma", 10);

        Assert.Equal("medicines", Assert.Single(hits).Part.Slug);
    }

    [Theory]
    [InlineData("sleep", "sleeve")]
    [InlineData("art", "artery")]
    [InlineData("numb", "number")]
    public void Word_that_several_sections_have_brings_none_that_only_looks_like_it(string word, string other)
    {
        using var content = new ContentFixture()
            .WithText($"We know this {word} well.\n\n## Once\n\nThe {word} again.\n\n## Twice\n\nAnd the {word} once more.")
            .WithPart("other", "Another", $"The {other} is not it [@who-2023].\n");
        using var both = new GuideSearch(content.Publish());

        Assert.Equal(["grief"], both.Find(word, 10).Select(hit => hit.Part.Slug));
        Assert.Equal("other", both.Find(other, 10)[0].Part.Slug);
    }

    [Fact]
    public void Part_that_has_the_rare_word_comes_before_one_whose_title_only_looks_like_it()
    {
        using var content = new ContentFixture().WithText("A sleeve, once.").WithPart("other", "Sleep", "Sleep is another thing [@who-2023].\n");
        using var both = new GuideSearch(content.Publish());

        Assert.Equal(["grief", "other"], both.Find("sleeve", 10).Select(hit => hit.Part.Slug));
    }

    [Fact]
    public void Part_that_is_named_so_comes_before_one_that_mentions_it()
    {
        var hits = search.Find("grief", 10);

        Assert.Equal(["grief", "medicines"], hits.Select(hit => hit.Part.Slug).Where(slug => slug is "grief" or "medicines"));
    }

    [Fact]
    public void Each_part_is_found_once_with_the_section_that_answers_best()
    {
        var hits = search.Find("medicine", 10);

        Assert.Single(hits, hit => hit.Part.Slug == "medicines");
    }

    [Fact]
    public void Part_that_answers_more_of_the_words_comes_first()
    {
        var hits = search.Find("sleep walking doctor", 10);

        Assert.Equal("emptiness", hits[0].Part.Slug);
    }

    [Fact]
    public void Matched_words_are_marked_as_they_stand_in_the_text()
    {
        var hit = search.Find("walks sleep", 10)[0];

        Assert.Equal("People who cried felt no emptier. Walking helped them sleep.", Text(hit));
        Assert.Equal(["Walking", "sleep"], Marked(hit));
    }

    [Fact]
    public void Word_behind_a_slip_is_marked()
    {
        var hit = search.Find("pharmasist", 10)[0];

        Assert.Equal(["pharmacist"], Marked(hit));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public void No_more_is_found_than_asked_for(int most, int expected)
    {
        var hits = search.Find("people", most);

        Assert.Equal(expected, hits.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("the of and")]
    [InlineData("?!*")]
    [InlineData("zzzzqqqq")]
    [InlineData("\uFEFF\u200B")]
    public void Question_without_a_word_we_know_finds_nothing(string? question)
    {
        var hits = search.Find(question, 10);

        Assert.Empty(hits);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*:*")]
    [InlineData("grief*")]
    [InlineData("gr?ef")]
    [InlineData("grief~0.1")]
    [InlineData("\"grief")]
    [InlineData("(grief")]
    [InlineData("grief AND")]
    [InlineData("NOT grief")]
    [InlineData("body:grief^1e9")]
    [InlineData("grief && || !")]
    [InlineData("[a TO z]")]
    [InlineData("/(a+)+$/")]
    [InlineData("grief\\")]
    [InlineData("<script>grief</script>")]
    [InlineData("grief\0grief")]
    [InlineData("\uD800grief\uDC00")]
    [InlineData("悲しみ 🌧 grief")]
    public void Signs_of_a_query_language_are_only_signs(string question)
    {
        var hits = search.Find(question, 10);

        Assert.All(hits, hit => Assert.NotEmpty(hit.Excerpt));
    }

    [Fact]
    public void Signs_around_a_word_do_not_hide_it()
    {
        var hits = search.Find("+\"grief\"~2 AND (NOT *", 10);

        Assert.Equal("grief", hits[0].Part.Slug);
    }

    [Fact]
    public void Very_long_question_is_cut()
    {
        var padding = new string('x', GuideSearch.LongestQuery) + " ";

        var hits = search.Find(padding + string.Concat(Enumerable.Repeat("grief ", 35_000)), 10);

        Assert.Empty(hits);
    }

    [Theory]
    [InlineData("grief ")]
    [InlineData("a b c d e f g ")]
    [InlineData("griefgriefgrief")]
    [InlineData("🌧")]
    public void Question_of_200_kb_is_answered(string piece)
    {
        var question = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        var hits = search.Find(question, 3);

        Assert.InRange(hits.Count, 0, 3);
    }

    [Fact]
    public void Question_of_many_different_words_is_answered()
    {
        var question = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{(char)('a' + (i % 26))}{i}"));

        var hits = search.Find(question + " grief", 3);

        Assert.InRange(hits.Count, 0, 3);
    }

    [Fact]
    public void Beginning_of_thousands_of_words_is_answered()
    {
        var words = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"abc{i}"));
        using var content = new ContentFixture().WithText(words);
        using var large = new GuideSearch(content.Publish());

        var hits = large.Find("abc", 10);

        Assert.Equal("grief", Assert.Single(hits).Part.Slug);
    }

    [Fact]
    public void Search_never_throws_whatever_is_typed() =>
        Gen.String[0, 300].Sample(question => search.Find(question, 5).Count <= 5, iter: 60);

    [Fact]
    public void Excerpt_is_the_text_of_its_section_whatever_is_typed() =>
        Gen.OneOf("medicine", "medic", "greif", "doctor", "\"", "*", "a", "pharmacist", "crying", "sleep", "é").Array[1, 8].Sample(
            words => search.Find(string.Join(' ', words), 5).All(hit => hit.Section.Text.Contains(Text(hit).Trim('…', ' '), StringComparison.Ordinal)),
            iter: 60);

    [Fact]
    public async Task Many_readers_search_at_once()
    {
        var questions = new[] { "grief", "medecine", "crying sleep", "emptyness" };
        var alone = questions.Select(question => search.Find(question, 5).Select(hit => hit.Part.Slug).ToList()).ToList();

        var together = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(
            () => search.Find(questions[i % 4], 5).Select(hit => hit.Part.Slug).ToList(), TestContext.Current.CancellationToken)));

        Assert.All(together.Index(), run => Assert.Equal(alone[run.Index % 4], run.Item));
    }

    [Fact]
    public void Guide_without_parts_answers_nothing()
    {
        using var content = new ContentFixture();
        using var empty = new GuideSearch(new PublishedGuide("en", "1", [], [], [], [], content.Publish().Exercises));

        var hits = empty.Find("grief", 5);

        Assert.Empty(hits);
    }

    [Fact]
    public void Part_in_a_hit_is_the_part_of_the_guide()
    {
        var hit = search.Find("pharmacist", 1)[0];

        Assert.Same(guide.PartFor("medicines"), hit.Part);
    }

    private static string Text(SearchHit hit) => string.Concat(hit.Excerpt.Select(run => run.Text));

    private static IEnumerable<string> Marked(SearchHit hit) => hit.Excerpt.Where(run => run.IsMatch).Select(run => run.Text);
}
