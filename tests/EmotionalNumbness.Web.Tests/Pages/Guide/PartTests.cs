using System.Globalization;
using System.Text.Json;
using EmotionalNumbness.Guide;

namespace EmotionalNumbness.Web.Tests.Pages.Guide;

[Collection(SharedSite.Name)]
public class PartTests(SiteHost site)
{
    /// <summary>What fits into a server's first answer before a browser must reply (ten segments of TCP).</summary>
    private const int FirstRoundTrip = 14_000;

    private static IReadOnlyList<Part> Parts => Repository.Guide.Parts;

    [Fact]
    public Task It_begins_with_what_matters() => OnEachAsync((part, page) =>
    {
        Assert.Equal(part.Title, page.Heading);
        Assert.Equal(part.Summary, HtmlPage.Words(page.One("p.lead")));
        Assert.Equal($"about {part.Readability.Minutes} min", HtmlPage.Words(page.One("article > p.minutes")));
        Assert.Equal(part.KeyPoints, page.All("section.key-points li").Select(HtmlPage.Words));
    });

    [Fact]
    public Task Its_contents_list_every_part_and_mark_this_one() => OnEachAsync((part, page) =>
    {
        Assert.Equal(Parts.Select(each => $"/guide/{each.Slug}"), page.Hrefs("nav.toc a"));
        Assert.Equal($"/guide/{part.Slug}", page.One("nav.toc a[aria-current=page]").GetAttribute("href"));
    });

    [Fact]
    public Task It_leads_to_the_part_before_and_the_part_after() => OnEachAsync((part, page) =>
    {
        var around = Parts.Where(other => Math.Abs(other.Position - part.Position) == 1);

        Assert.Equal(around.Select(other => $"/guide/{other.Slug}"), page.Hrefs("nav.onward a"));
        Assert.Equal(part.Position > 1, page.All("nav.onward a[rel=prev]").Any());
        Assert.Equal(part.Position < Parts.Count, page.All("nav.onward a[rel=next]").Any());
    });

    [Fact]
    public Task Its_sources_stand_in_the_order_in_which_they_are_cited() => OnEachAsync((part, page) =>
    {
        var cited = page.Hrefs("sup.cite a").Distinct().ToList();

        Assert.NotEmpty(cited);
        Assert.Equal(Enumerable.Range(1, part.Sources.Count).Select(number => $"#source-{number}"), cited);
        Assert.Equal(cited.Select(link => link[1..]), page.All("section.sources li").Select(source => source.Id));
        Assert.Equal(part.Sources.Select(source => source.Title), page.All("section.sources li :is(a, cite)").Select(title => title.TextContent));
    });

    [Fact]
    public Task Each_citation_shows_the_number_it_leads_to() => OnEachAsync((_, page) =>
        Assert.All(page.All("sup.cite a"), citation => Assert.Equal($"Source {citation.GetAttribute("href")!["#source-".Length..]}", HtmlPage.Words(citation))));

    [Fact]
    public Task It_says_when_it_was_checked_and_will_be_again() => OnEachAsync((part, page) =>
    {
        var said = HtmlPage.Words(page.One("p.reviewed"));

        Assert.StartsWith($"We last checked this text against its sources on {InWords(part.Reviewed)}, and will again by {InWords(part.ReviewBy)}.", said, StringComparison.Ordinal);
        Assert.EndsWith(part.Clinician is null ? "No clinician has reviewed it yet." : $"Reviewed by {part.Clinician}.", said, StringComparison.Ordinal);
    });

    [Fact]
    public Task It_invites_to_write() => OnEachAsync((part, page) =>
        Assert.Equal(part.WritingPrompt, HtmlPage.Words(page.One("section.write-about p.prompt"))));

    [Fact]
    public Task It_describes_itself_to_search_engines() => OnEachAsync((part, page) =>
    {
        using var description = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        var root = description.RootElement;

        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        Assert.Equal(part.IsQuestions ? "FAQPage" : "MedicalWebPage", root.GetProperty("@type").GetString());
        Assert.Equal((part.Title, part.Summary, "en"), (root.GetProperty("name").GetString(), root.GetProperty("description").GetString(), root.GetProperty("inLanguage").GetString()));
        Assert.Equal(part.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), root.GetProperty("lastReviewed").GetString());
    });

    [Fact]
    public async Task The_part_with_questions_describes_each_with_its_answer()
    {
        var part = Assert.Single(Parts, part => part.IsQuestions);
        var page = await site.Visitor().OpenAsync($"/guide/{part.Slug}");

        using var description = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);

        var questions = description.RootElement.GetProperty("mainEntity").EnumerateArray().ToList();
        Assert.Equal(part.Sections.Where(section => section.Heading.Length > 0).Select(section => section.Heading), questions.Select(question => question.GetProperty("name").GetString()));
        Assert.All(questions, question => Assert.NotEqual("", question.GetProperty("acceptedAnswer").GetProperty("text").GetString()));
    }

    [Fact]
    public Task It_names_its_one_address() => OnEachAsync((part, page) =>
        Assert.Equal($"{SiteHost.Origin.GetLeftPart(UriPartial.Authority)}/guide/{part.Slug}", page.One("link[rel=canonical]").GetAttribute("href")));

    [Fact]
    public async Task Its_first_view_fits_into_one_round_trip()
    {
        var visitor = site.Visitor(encoding: "gzip, deflate, br, zstd");

        await Assert.AllAsync(Parts, async part =>
        {
            using var answer = await visitor.SendAsync("GET", $"/guide/{part.Slug}");
            Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
            Assert.InRange((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, FirstRoundTrip);
        });
    }

    private static string InWords(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private async Task OnEachAsync(Action<Part, HtmlPage> holds)
    {
        var visitor = site.Visitor();
        await Assert.AllAsync(Parts, async part => holds(part, await visitor.OpenAsync($"/guide/{part.Slug}")));
    }
}
