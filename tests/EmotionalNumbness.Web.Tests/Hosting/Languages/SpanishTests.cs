using System.Net;
using AngleSharp.Dom;

namespace EmotionalNumbness.Web.Tests.Hosting.Languages;

/// <summary>The site in Spanish: what is translated, and what stands in English meanwhile.</summary>
[Collection(SharedSite.Name)]
public class SpanishTests(SiteHost site)
{
    private const string Notice = "Este texto todavía no está en español. Lo mostramos en inglés.";

    private const string ListNotice = "Lo que lleva el título en inglés todavía no está en español.";

    private static readonly string[] Translated =
    [
        "what-numbness-is", "why-feelings-go-quiet", "crying", "depression", "medicines", "stress-and-burnout",
        "does-it-last", "professional-help", "when-to-get-help-now", "for-someone-else", "trauma-and-dissociation", "grief",
        "other-reasons", "coming-back-to-your-body", "doing-before-feeling", "writing-without-pressure",
        "numbing-habits", "movement", "other-people", "questions-people-ask", "last-words",
    ];

    private static readonly string[] Exercises = ["five-senses", "cool-water", "slow-breathing", "name-a-feeling"];

    public static TheoryData<string> TranslatedPages => [.. Translated.Select(slug => "/guide/" + slug), .. Exercises.Select(slug => "/exercises/" + slug), "/start", "/about", "/disclaimer", "/privacy", "/safety"];

    public static TheoryData<string> EnglishPages => ["/exercises/body-scan", "/exercises/wind-down", "/programme"];

    [Theory]
    [MemberData(nameof(TranslatedPages))]
    public async Task A_translated_page_is_in_spanish_and_links_to_its_original(string address)
    {
        var page = await OpenAsync("/es" + address);

        Assert.Equal((HttpStatusCode.OK, "es"), (page.Status, page.Document.DocumentElement.GetAttribute("lang")));
        Assert.Null(page.One("h1").Closest("[lang=en]"));
        Assert.DoesNotContain(Notice, HtmlPage.Words(page.Main), StringComparison.Ordinal);
        Assert.Equal(["https://numbness.test/es" + address], page.Hrefs("link[rel=canonical]"));
        Assert.Equal(
            [("en", "https://numbness.test" + address), ("es", "https://numbness.test/es" + address), ("x-default", "https://numbness.test" + address)],
            Alternates(page));
    }

    [Theory]
    [MemberData(nameof(TranslatedPages))]
    public async Task The_original_links_to_its_translation(string address) =>
        Assert.Contains(("es", "https://numbness.test/es" + address), Alternates(await OpenAsync(address)));

    [Theory]
    [MemberData(nameof(EnglishPages))]
    public async Task What_is_not_translated_is_shown_in_english_and_says_so(string address)
    {
        var page = await OpenAsync("/es" + address);
        var english = await OpenAsync(address);

        Assert.Equal((HttpStatusCode.OK, "es"), (page.Status, page.Document.DocumentElement.GetAttribute("lang")));
        Assert.Contains(Notice, HtmlPage.Words(page.Main), StringComparison.Ordinal);
        Assert.NotEmpty(page.All("main [lang=en]"));
        Assert.Equal(["https://numbness.test" + address], page.Hrefs("link[rel=canonical]"));
        Assert.Empty(Alternates(page));
        Assert.Empty(Alternates(english));
        Assert.Empty(english.All("main [lang=en]:not(bdi)"));
    }

    [Fact]
    public async Task A_list_of_both_says_so_and_marks_what_is_english()
    {
        var page = await OpenAsync("/es/exercises");

        Assert.Contains(ListNotice, HtmlPage.Words(page.Main), StringComparison.Ordinal);
        Assert.NotEmpty(page.All("main [lang=en]"));
        Assert.DoesNotContain("has an English title", HtmlPage.Words((await OpenAsync("/exercises")).Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_means_danger_leads_to_help_first()
    {
        const string Danger = "Pienso en el suicidio o en hacerme daño, o corro peligro";
        Assert.Contains(Danger, (await OpenAsync("/es/start")).All("ul.answers button").Select(HtmlPage.Words));

        var page = await SayAsync(Danger);

        Assert.Equal("Primero, la ayuda", page.Heading);
        Assert.Equal(["/es/help", "/es/guide/when-to-get-help-now", "/es/exercises/five-senses"], page.Hrefs("ol.suggestions h2 a"));
        Assert.DoesNotContain(ListNotice, HtmlPage.Words(page.Main), StringComparison.Ordinal);
        Assert.Empty(page.All("ol.suggestions [lang=en]"));
    }

    [Fact]
    public async Task A_suggestion_that_is_in_english_is_marked_and_the_others_are_not()
    {
        var page = await SayAsync("No lo sé", "Poca cosa, tengo cansancio");

        Assert.Contains(ListNotice, HtmlPage.Words(page.Main), StringComparison.Ordinal);
        Assert.Null(page.All("ol.suggestions h2 a[href='/es/guide/why-feelings-go-quiet']").Single().Closest("[lang=en]"));
        Assert.NotNull(page.All("ol.suggestions h2 a[href='/es/exercises/wind-down']").Single().Closest("[lang=en]"));
    }

    [Fact]
    public async Task An_exercise_in_english_marks_all_of_its_text()
    {
        var page = await OpenAsync("/es/exercises/body-scan");
        var exercise = Repository.Guide.Exercises.All.Single(exercise => exercise.Slug == "body-scan");

        Assert.Equal("en", page.One("h1").GetAttribute("lang"));
        AssertMarked(page, [exercise.Summary, exercise.Purpose, exercise.Sureness, .. exercise.Cautions]);
    }

    // In Portuguese there is no part at all.
    [Fact]
    public async Task A_part_in_english_marks_all_of_its_text_and_a_list_says_so()
    {
        await using var portuguese = new SiteHost().With("Languages:Also:1", "pt");
        var page = await portuguese.Visitor().OpenAsync("/pt/guide/grief");
        var part = Repository.Guide.PartFor("grief")!;

        Assert.Equal("en", page.One("h1").GetAttribute("lang"));
        AssertMarked(page, [part.Summary, part.WritingPrompt, .. part.KeyPoints]);
        foreach (var list in new[] { "/pt/", "/pt/guide" })
            Assert.NotEmpty((await portuguese.Visitor().OpenAsync(list)).All("main [lang=en]"));
    }

    [Fact]
    public async Task A_translated_part_cites_what_the_original_cites_and_names_no_clinician()
    {
        foreach (var slug in Translated)
        {
            var page = await OpenAsync("/es/guide/" + slug);

            Assert.Equal(Repository.Guide.PartFor(slug)!.Sources.Count, page.All("section.sources ol > li").Count());
            Assert.Contains("Todavía no lo ha revisado ningún profesional clínico de lengua española.", HtmlPage.Words(page.Main), StringComparison.Ordinal);
            Assert.Contains("22 de noviembre de 2026", HtmlPage.Words(page.Main), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/es/help/us", "Estados Unidos: líneas de crisis")]
    [InlineData("/es/help/es", "España: líneas de crisis")]
    [InlineData("/es/help/mx", "México: líneas de crisis")]
    [InlineData("/es/help", "Habla con alguien ahora")]
    public async Task Helplines_are_in_spanish_words_with_the_same_numbers(string address, string heading)
    {
        var page = await OpenAsync(address);
        var english = await OpenAsync(address[3..]);

        Assert.Equal(heading, page.Heading);
        Assert.Equal(english.Hrefs("a[href^='tel:'], a[href^='sms:']"), page.Hrefs("a[href^='tel:'], a[href^='sms:']"));
        Assert.Equal("tel:988", page.BarCall);
        Assert.Contains("¿Piensas en el suicidio?", HtmlPage.Words(page.Bar), StringComparison.Ordinal);
        Assert.Contains(("es", "https://numbness.test" + address), Alternates(page));
    }

    [Theory]
    [InlineData("/es/help/ec", "Cuando contesten: después elige la opción 6.")]
    [InlineData("/es/help/us", "Cuando contesten: después pulsa 1.")]
    [InlineData("/es/help/mx", "tarifa normal de llamada")]
    public async Task What_to_press_and_what_it_costs_are_said_in_spanish(string address, string says) =>
        Assert.Contains(says, HtmlPage.Words((await OpenAsync(address)).Main), StringComparison.Ordinal);

    [Fact]
    public void Every_menu_in_the_content_is_one_we_can_say_in_spanish() =>
        Assert.All(
            Repository.Helplines.Countries.SelectMany(country => country.Lines).Select(line => line.Phone?.Menu).OfType<string>(),
            menu => Assert.Matches("^then (press|choose option|extension) [0-9*#]+$", menu));

    [Theory]
    [InlineData("/", "/es/")]
    [InlineData("/guide/crying", "/es/guide/crying")]
    [InlineData("/guide/grief", "/es/guide/grief")]
    [InlineData("/help/us", "/es/help/us")]
    [InlineData("/there-is-no-such-page", "/es/")]
    public async Task The_footer_leads_to_the_same_page_in_the_other_language(string address, string spanish)
    {
        var page = await OpenAsync(address);

        var link = page.One("footer a[hreflang=es]");
        Assert.Equal((spanish, "Español", "es"), (link.GetAttribute("href"), HtmlPage.Words(link), link.GetAttribute("lang")));
        Assert.Equal("true", page.One("footer a[hreflang=en]").GetAttribute("aria-current"));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_root() =>
        Assert.Equal("/guide/crying", (await OpenAsync("/es/guide/crying")).One("footer a[hreflang=en]").GetAttribute("href"));

    [Fact]
    public async Task A_page_of_the_journal_offers_no_other_language_in_its_footer() =>
        Assert.Empty((await OpenAsync("/es/journal/unlock")).All("footer a[hreflang]"));

    [Fact]
    public async Task The_journal_offers_spanish_words()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Spanish writer");

        var checkIn = HtmlPage.Words((await writer.OpenAsync("/es/journal/check-in")).Main);
        var write = HtmlPage.Words((await writer.OpenAsync("/es/journal/write")).Main);
        var steps = HtmlPage.Words((await writer.OpenAsync("/es/journal/steps")).Main);

        Assert.All(["Poco o nada", "hormigueo", "todo el cuerpo"], word => Assert.Contains(word, checkIn, StringComparison.Ordinal));
        Assert.Contains("Hoy me fijé en…", write, StringComparison.Ordinal);
        Assert.Contains("Dar una vuelta a la manzana", steps, StringComparison.Ordinal);
        Assert.All(["Little or nothing", "tingling", "everywhere"], word => Assert.DoesNotContain(word, checkIn, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_engines_are_told_what_is_in_spanish_and_no_more()
    {
        var map = await (await site.Visitor().GetAsync(new Uri("/es/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var robots = await (await site.Visitor().GetAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.All(Translated, slug => Assert.Contains($"/es/guide/{slug}<", map, StringComparison.Ordinal));
        Assert.All(Exercises, slug => Assert.Contains($"/es/exercises/{slug}<", map, StringComparison.Ordinal));
        Assert.Contains("/es/start<", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/es/exercises/body-scan<", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/es/programme<", map, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://numbness.test/es/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /es/journal", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_finds_spanish_words()
    {
        var page = await OpenAsync("/es/search?q=" + Uri.EscapeDataString("lágrimas"));

        Assert.Contains("/es/guide/crying", page.Hrefs("ol.hits h2 a").Select(address => address.Split('#')[0]));
    }

    private async Task<HtmlPage> SayAsync(params string[] said)
    {
        using var answer = await site.Visitor().SendFormAsync("/es/start", [.. said.Select(each => ("said", each))]);
        return await HtmlPage.OfAsync("/es/start", answer);
    }

    private static void AssertMarked(HtmlPage page, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var says = page.All("main p, main li").Where(element => HtmlPage.Words(element) == text).ToList();
            Assert.NotEmpty(says);
            Assert.All(says, element => Assert.NotNull(element.Closest("[lang=en]")));
        }
    }

    private Task<HtmlPage> OpenAsync(string address) => site.Visitor().OpenAsync(address);

    private static IEnumerable<(string? Language, string? Address)> Alternates(HtmlPage page) =>
        page.All("link[rel=alternate]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")));
}
