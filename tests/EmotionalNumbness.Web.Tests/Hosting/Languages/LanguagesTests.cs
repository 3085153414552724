using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Web.Tests.Site;

namespace EmotionalNumbness.Web.Tests.Hosting.Languages;

/// <summary>
/// The site in the pseudo-languages, in which every word of the interface is accented, bracketed and longer.
/// What is neither bracketed nor content was written into a page.
/// </summary>
public partial class LanguagesTests(PseudoSite site) : IClassFixture<PseudoSite>
{
    /// <summary>Names that are the same in every language.</summary>
    private static readonly string[] Names = ["Find A Helpline", "Befrienders Worldwide"];

    private static readonly string[] SpokenAttributes = ["aria-label", "alt", "placeholder", "title", "data-two", "data-one", "data-expired", "data-leaving"];

    [Fact]
    public void No_page_holds_text_that_did_not_come_from_a_resource_or_the_content() =>
        Assert.All(site.Pages, page => Assert.Empty(HardCoded(page)));

    [Fact]
    public void Its_pages_say_what_they_are() =>
        Assert.All(site.Pages, page => Assert.Equal(
            ("en-x-pseudo", "ltr"),
            (page.Document.DocumentElement.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("dir"))));

    [Fact]
    public void Every_link_stays_in_the_language() =>
        Assert.All(site.Pages, page => Assert.All(page.OwnAddresses, address => Assert.StartsWith(PseudoSite.Prefix, address, StringComparison.Ordinal)));

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var addresses = site.Page("/").OwnAddresses.Concat(site.Page("/help/us").OwnAddresses).Select(address => address.Split('#')[0]).Distinct()
            .Where(address => address is not (PseudoSite.Prefix + "/exit" or PseudoSite.Prefix + "/country"));

        await Assert.AllAsync(addresses, async address =>
        {
            using var answer = await site.Visitor().SendAsync("GET", address);
            // Whoever has no open journal is led to the unlock page.
            Assert.Equal(address == PseudoSite.Prefix + "/journal" ? HttpStatusCode.Found : HttpStatusCode.OK, answer.StatusCode);
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/grief")]
    [InlineData("/help/us")]
    [InlineData("/nothing-here")]
    [InlineData(SiteHost.Fault)]
    public async Task The_mirrored_language_runs_from_right_to_left(string address)
    {
        var page = await site.Visitor().OpenAsync("/qps-plocm" + address);

        Assert.Equal("rtl", page.Document.DocumentElement.GetAttribute("dir"));
        Assert.Equal("tel:988", page.BarCall);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/help/us")]
    [InlineData("/nothing-here")]
    public async Task The_root_stays_in_english(string address)
    {
        var page = await site.Visitor().OpenAsync(address);

        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.DoesNotContain("~]", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/es")]
    [InlineData("/es/guide")]
    [InlineData("/qps-plocx/guide")]
    [InlineData("/qps-ploc/qps-ploc/guide")]
    [InlineData("/guide/qps-ploc")]
    public async Task A_language_that_is_none_is_not_found(string address)
    {
        var page = await site.Visitor().OpenAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "tel:988"), (page.Status, page.BarCall));
    }

    [Fact]
    public async Task Choices_are_the_same_in_every_language()
    {
        using var answer = await site.Visitor().SendFormAsync(PseudoSite.Prefix + "/country", ("code", "GB"));

        Assert.Equal(PseudoSite.Prefix + "/help/gb", answer.Headers.Location!.OriginalString);
        Assert.Contains("path=/;", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> HardCoded(HtmlPage page) =>
    [
        .. HtmlPage.VisibleTexts(page.Document.Body!).Where(text => text.ParentElement!.Closest("[lang=en]") is null).Select(LabelOf)
            .Concat(page.All("body *").SelectMany(element => SpokenAttributes.Select(element.GetAttribute)).OfType<string>())
            .Append(page.Title)
            .Select(text => LeftOver(text))
            .Where(text => text.Any(char.IsLetter) && !EnglishContent.Has(text)),
    ];

    // A telephone number in pieces is an element within the label that has it.
    private static string LabelOf(IText text)
    {
        var element = text.ParentElement!.ClassList.Contains("unbroken") ? text.ParentElement.ParentElement! : text.ParentElement;
        return element.Children.Any(child => child.ClassList.Contains("unbroken")) ? element.TextContent : text.Data;
    }

    // Without what is in brackets, innermost first.
    private static string LeftOver(string text)
    {
        var rest = text;
        for (var before = ""; before != rest;)
        {
            before = rest;
            rest = Bracketed().Replace(rest, " ");
        }

        return rest.Trim(' ', '\n', '\r', '\t', ',', ';', '.', '·', '(', ')');
    }

    [GeneratedRegex(@"\[[^\[\]]*~\]")]
    private static partial Regex Bracketed();

    private static class EnglishContent
    {
        private static readonly HashSet<string> Texts = [.. All().Select(Plain)];

        private static readonly string Sections = Plain(string.Join(' ', Repository.Guide.Parts.SelectMany(part => part.Sections).Select(section => $"{section.Heading} {section.Text}")));

        public static bool Has(string text) => Texts.Contains(Plain(text)) || Sections.Contains(Plain(text).Trim('…', ' '), StringComparison.Ordinal);

        private static IEnumerable<string> All()
        {
            var guide = Repository.Guide;
            foreach (var part in guide.Parts)
            {
                foreach (var text in new[] { part.Title, part.ShortTitle, part.Summary, part.WritingPrompt }.Concat(part.KeyPoints).Concat(TextsOf(part.Html)).Concat(TextsOf(part.HtmlInWhole)))
                    yield return text;
            }

            foreach (var text in guide.Groups.Select(group => group.Title).Concat(guide.Closest.Select(choice => choice.Say)).Concat(Names))
                yield return text;
            foreach (var text in TextsOf(guide.Exercises))
                yield return text;
            foreach (var text in guide.Pages.SelectMany(page => TextsOf(page.Html).Concat([page.Title, page.Summary])))
                yield return text;
            foreach (var country in Repository.Helplines.Countries)
            {
                yield return country.Name;
                foreach (var line in country.Lines)
                {
                    yield return line.Name;
                    yield return line.Phone?.Written ?? "";
                    if (line.Hours?.Text is { } hours)
                        yield return hours;
                }
            }
        }

        private static IEnumerable<string> TextsOf(PublishedExercises exercises) =>
        [
            .. exercises.Groups.Select(group => group.Title),
            .. exercises.All.SelectMany(exercise => new[] { exercise.Title, exercise.Summary, exercise.Purpose, exercise.Sureness, exercise.Next.Words }
                .Concat(exercise.Cautions).Concat(exercise.Paces.Select(pace => pace.Name)).Concat(exercise.Ways.Select(way => way.Name)).Concat(TextsOf(exercise.Html))),
            .. exercises.All.SelectMany(exercise => exercise.Ways).SelectMany(way => way.Steps).SelectMany(step => new[] { step.Say, step.More ?? "", step.Picture?.Shows ?? "" }),
            .. exercises.Start.Questions.SelectMany(question => question.Answers.Select(answer => answer.Say).Prepend(question.Ask)),
            exercises.Programme.Title, exercises.Programme.Summary,
            .. exercises.Programme.Notes, .. exercises.Programme.Days.SelectMany(day => new[] { day.Title, day.WritingPrompt }),
        ];

        private static IEnumerable<string> TextsOf(string html)
        {
            var body = new HtmlParser().ParseDocument(html).Body!;
            return HtmlPage.VisibleTexts(body).Select(text => text.Data).Concat(body.QuerySelectorAll("abbr").Select(term => term.GetAttribute("title")!));
        }

        private static string Plain(string text) =>
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', '.', '·', '(', ')');
    }
}

/// <summary>Every page in the pseudo-language.</summary>
public sealed class PseudoSite : IAsyncLifetime
{
    public const string Prefix = "/qps-ploc";

    private readonly SiteHost site = new SiteHost().With("Languages:Also:0", "qps-ploc").With("Languages:Also:1", "qps-plocm").MakingPagesAfresh();

    internal IReadOnlyList<HtmlPage> Pages { get; private set; } = [];

    internal HttpClient Visitor() => site.Visitor();

    internal HtmlPage Page(string address) => Pages.Single(page => page.Address == Prefix + address);

    public async ValueTask InitializeAsync()
    {
        var visitor = Visitor();
        string[] more = ["/search", "/search?q=grief", "/search?q=qzxqzx", "/settings", "/help/us/card", "/help/us.html", SiteCrawl.Unknown, SiteHost.Fault];
        var addresses = (await SiteCrawl.ListedAsync(visitor)).Concat(more).ToList();
        var pages = new HtmlPage[addresses.Count];
        await Parallel.ForAsync(0, addresses.Count, async (i, _) => pages[i] = await visitor.OpenAsync(Prefix + addresses[i]));
        Pages = pages;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
