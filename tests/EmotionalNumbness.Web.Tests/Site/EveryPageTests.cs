using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EmotionalNumbness.Web.Tests.Site;

/// <summary>What holds of every page, whatever it is for.</summary>
public class EveryPageTests(SiteCrawl site) : IClassFixture<SiteCrawl>
{
    private const int MostTabStopsToTheCall = 5;

    /// <summary>"Leave this page" answers with the way out.</summary>
    private const string Leave = "/exit";

    /// <summary>Takes forms only.</summary>
    private const string Choose = "/country";

    private static bool IsOfJournal(string address) => address == "/journal" || address.StartsWith("/journal/", StringComparison.Ordinal);

    private static readonly string[] PlacesOfStrangers = ["a.website", "a.button", "section[aria-labelledby=finders] a", "bdi a"];

    [Fact]
    public void The_site_has_its_pages()
    {
        string[] wanted =
        [
            "/", "/guide", "/guide/all", "/sources", "/search", "/settings", "/help", "/about", "/privacy", "/disclaimer", "/accessibility", "/safety", "/exercises", "/start", "/programme",
            .. Repository.Guide.Parts.Select(part => $"/guide/{part.Slug}"),
            .. Repository.Guide.Exercises.All.Select(exercise => $"/exercises/{exercise.Slug}"),
            .. Repository.Helplines.Countries.Select(country => $"/help/{country.Code.ToLowerInvariant()}"),
        ];

        Assert.Empty(wanted.Except(site.Pages.Select(page => page.Address)));
    }

    [Fact]
    public void It_answers_as_it_should() =>
        Assert.All(site.Pages, page => Assert.Equal(
            page.Address switch { SiteCrawl.Unknown => HttpStatusCode.NotFound, SiteHost.Fault => HttpStatusCode.InternalServerError, _ => HttpStatusCode.OK },
            page.Status));

    [Fact]
    public void It_is_html_in_utf_8() =>
        Assert.All(site.Pages, page =>
        {
            Assert.Equal("text/html; charset=utf-8", page.Header("Content-Type"));
            Assert.StartsWith("<!doctype html>", page.Text, StringComparison.Ordinal);
            Assert.Equal("utf-8", page.One("meta[charset]").GetAttribute("charset"));
        });

    [Fact]
    public void It_says_its_language_and_direction() =>
        Assert.All(site.Pages, page => Assert.Equal(
            ("en", "ltr"),
            (page.Document.DocumentElement.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("dir"))));

    [Fact]
    public void It_has_one_first_level_heading() =>
        Assert.All(site.Pages, page => Assert.NotEqual("", page.Heading));

    [Fact]
    public void Its_headings_skip_no_level() =>
        Assert.All(site.Pages, page =>
        {
            var levels = page.All("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

            Assert.All(levels.Prepend(0).Zip(levels), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
        });

    [Fact]
    public void It_has_a_title_and_a_description() =>
        Assert.All(site.Pages, page =>
        {
            Assert.EndsWith(" · Emotional Numbness", page.Title, StringComparison.Ordinal);
            Assert.NotEqual("", page.One("meta[name=description]").GetAttribute("content"));
        });

    [Fact]
    public void No_other_page_has_its_title() =>
        Assert.All(site.Pages.DistinctBy(page => page.Path).GroupBy(page => page.Title), same => Assert.Single(same));

    [Fact]
    public void It_has_the_landmarks_in_their_order() =>
        Assert.All(site.Pages, page => Assert.Equal(
            ["a #main", "a /help", "a /exit", "aside help-bar", "header", "main main", "footer", "p leave-status"],
            page.Document.Body!.Children.Select(child => $"{child.LocalName} {child.GetAttribute("href") ?? child.Id}".TrimEnd())));

    [Fact]
    public void It_has_each_landmark_once() =>
        Assert.All(site.Pages, page =>
        {
            page.One("main");
            page.One("aside");
            page.One("body > header");
            page.One("body > footer");
            Assert.Empty(page.All("[role=main], [role=banner], [role=contentinfo], [role=complementary]"));
        });

    [Fact]
    public void Its_navigations_have_different_names() =>
        Assert.All(site.Pages, page =>
        {
            var names = page.All("nav").Select(nav => nav.GetAttribute("aria-label")).ToList();

            Assert.DoesNotContain(names, string.IsNullOrWhiteSpace);
            Assert.Equal(names.Distinct(), names);
        });

    [Fact]
    public void Whatever_it_refers_to_by_id_is_there() =>
        Assert.All(site.Pages, page => Assert.All(
            page.All("[aria-labelledby], [aria-describedby], label[for]").Select(element => element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby") ?? element.GetAttribute("for")),
            id => Assert.NotNull(page.Document.GetElementById(id!))));

    [Fact]
    public void Every_field_has_a_label() =>
        Assert.All(site.Pages, page => Assert.All(page.All("input:not([type=hidden]), select, textarea"), field =>
            Assert.NotNull(field.Closest("label") ?? page.Document.QuerySelector($"label[for='{field.Id}']"))));

    [Fact]
    public void Every_button_and_link_has_a_name() =>
        Assert.All(site.Pages, page => Assert.All(page.All("a, button, summary"), element => Assert.NotEqual("", HtmlPage.Words(element))));

    [Fact]
    public void A_call_is_at_most_five_tab_stops_away() =>
        Assert.All(site.Pages, page => Assert.Contains(
            page.TabStops.Take(MostTabStopsToTheCall),
            stop => stop.GetAttribute("href") == "tel:988" && stop.Closest("#help-bar") is not null));

    [Fact]
    public void Its_bar_names_its_country_with_change_beside_it() =>
        Assert.All(site.Pages, page =>
        {
            Assert.Equal("United States? Change (change the country of this help line)", HtmlPage.Words(page.BarCountry));
            Assert.Equal("/help", page.BarCountry.GetAttribute("href"));
            Assert.Equal("/help/us", page.BarOther);
        });

    // A visitor whose country nobody can guess; one country stands for all.
    [Fact]
    public async Task Without_a_country_the_choice_of_one_is_at_most_five_tab_stops_away()
    {
        var visitor = site.Visitor(language: null);
        var addresses = site.Pages.Select(page => page.Address).Where(address => !address.StartsWith("/help/", StringComparison.Ordinal) || address.StartsWith("/help/us", StringComparison.Ordinal));

        await Assert.AllAsync(addresses, async address =>
        {
            var page = await visitor.OpenAsync(address);
            Assert.Contains(page.TabStops.Take(MostTabStopsToTheCall), stop => stop.GetAttribute("data-bar") == "other" && stop.GetAttribute("href") == "/help");
            Assert.Null(page.BarCall);
        });
    }

    [Fact]
    public void Its_bar_is_no_alert_and_cannot_be_dismissed() =>
        Assert.All(site.Pages, page =>
        {
            Assert.False(page.Bar.HasAttribute("role"));
            Assert.False(page.Bar.HasAttribute("aria-live"));
            Assert.Empty(page.Bar.QuerySelectorAll("button, details"));
        });

    [Fact]
    public void It_can_be_left_from_the_bar_and_from_a_skip_link() =>
        Assert.All(site.Pages, page =>
        {
            var ways = page.All("a[data-leave]").ToList();

            Assert.Equal([Leave, Leave], ways.Select(way => way.GetAttribute("href")));
            Assert.All(ways, way => Assert.Equal("nofollow noreferrer", way.GetAttribute("rel")));
        });

    [Fact]
    public void Its_ids_are_unique() =>
        Assert.All(site.Pages, page => Assert.All(page.All("[id]").GroupBy(element => element.Id), same => Assert.Single(same)));

    [Fact]
    public async Task Every_link_on_it_leads_somewhere()
    {
        var addresses = site.Pages.SelectMany(page => page.OwnAddresses).Select(address => address.Split('#')[0]).Distinct().Except([Leave, Choose, SiteCrawl.Unknown, SiteHost.Fault]);

        // Whoever has no open journal is led to the unlock page.
        await Assert.AllAsync(addresses, async address => Assert.Equal(IsOfJournal(address) ? HttpStatusCode.Found : HttpStatusCode.OK, await site.StatusOfAsync(address)));
    }

    [Fact]
    public void Every_fragment_it_links_to_is_there()
    {
        var byPath = site.Pages.DistinctBy(page => page.Path).ToDictionary(page => page.Path);

        Assert.All(site.Pages, page => Assert.All(page.OwnAddresses.Where(address => address.Contains('#', StringComparison.Ordinal)), address =>
            Assert.NotNull(byPath[address.Split('?', '#')[0]].Document.GetElementById(address.Split('#')[1]))));
    }

    [Fact]
    public void Every_link_has_a_scheme_we_know() =>
        Assert.All(site.Pages, page => Assert.All(page.Links, link =>
            Assert.Matches(@"^(/(?!/)|#|(\.\./)*[a-z]+[a-z/-]*(#[a-z-]+)?$|https://[a-z0-9]|tel:(\*|%23)?[0-9*]{2,15}$|sms:[0-9]{2,15}(\?body=[A-Za-z0-9%]+)?$)", link)));

    [Fact]
    public void Only_links_to_sources_lines_and_finders_lead_to_other_sites() =>
        Assert.All(site.Pages, page => Assert.All(page.All("a[href^='http']"), link =>
        {
            Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Contains(PlacesOfStrangers, place => link.Matches(place));
            Assert.Equal("noreferrer", link.GetAttribute("rel"));
            Assert.False(link.HasAttribute("target"));
        }));

    [Fact]
    public void It_loads_nothing_from_another_site() =>
        Assert.All(site.Pages, page =>
        {
            Assert.All(page.All("[src]"), element => Assert.StartsWith("/", element.GetAttribute("src"), StringComparison.Ordinal));
            Assert.All(page.All("link:not([rel=canonical], [rel=alternate])"), element => Assert.StartsWith("/", element.GetAttribute("href"), StringComparison.Ordinal));
            Assert.All(page.All("[action], [srcset], [poster], [data], [ping], [background]"), element => Assert.Equal("form", element.LocalName));
            Assert.All(page.All("form"), form => Assert.StartsWith("/", form.GetAttribute("action"), StringComparison.Ordinal));
            Assert.All(page.All("style"), style =>
            {
                Assert.DoesNotContain("url(", style.TextContent, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("@import", style.TextContent, StringComparison.OrdinalIgnoreCase);
            });
        });

    [Fact]
    public void It_embeds_nothing() =>
        Assert.All(site.Pages, page => Assert.Empty(page.All("iframe, object, embed, frame, base, [http-equiv]")));

    [Fact]
    public void Its_own_whole_addresses_are_ours() =>
        Assert.All(site.Pages, page =>
        {
            var ours = SiteHost.Origin.GetLeftPart(UriPartial.Authority);
            Assert.All(page.Hrefs("link[rel=canonical]"), address => Assert.Equal(ours + page.Path, address));
            Assert.All(page.All("meta[property='og:url'], meta[property='og:image']"), meta => Assert.StartsWith(ours + "/", meta.GetAttribute("content"), StringComparison.Ordinal));
        });

    [Fact]
    public void It_is_found_by_search_or_says_that_it_should_not_be() =>
        Assert.All(site.Pages, page =>
        {
            var isListed = page.Status == HttpStatusCode.OK && !page.Path.EndsWith("/card", StringComparison.Ordinal) && page.Path is not ("/search" or "/settings" or SiteCrawl.AfterExercise);
            Assert.Equal(isListed, page.All("link[rel=canonical]").Any());
            Assert.Equal(isListed, !page.All("meta[name=robots][content=noindex]").Any());
        });

    [Fact]
    public void Nothing_holds_back_its_first_view() =>
        Assert.All(site.Pages, page =>
        {
            Assert.Empty(page.All("link[rel~=stylesheet], script:not([type=module]):not([type='application/ld+json'])"));
            Assert.All(page.All("script[type=module]"), script => Assert.Equal("", script.TextContent));
        });

    [Fact]
    public void Its_scripts_are_the_ones_it_vouches_for() =>
        Assert.All(site.Pages, page => Assert.All(page.All("script[src]"), script =>
            Assert.Matches("^sha384-[A-Za-z0-9+/]{64}$", script.GetAttribute("integrity"))));

    [Fact]
    public void Its_style_sheets_are_ones_the_policy_names() =>
        Assert.All(site.Pages, page => Assert.All(page.All("style"), style =>
        {
            var hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)));

            Assert.Matches($"style-src [^;]*'{Regex.Escape(hash)}'", page.Header("Content-Security-Policy"));
        }));

    [Fact]
    public void Nothing_in_it_is_styled_or_scripted_in_place() =>
        Assert.All(site.Pages, page => Assert.All(page.Document.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.NotEqual("style", attribute.Name);
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.DoesNotContain("javascript:", attribute.Value, StringComparison.OrdinalIgnoreCase);
        }));

    [Fact]
    public void Its_pictures_have_a_text_or_are_hidden() =>
        Assert.All(site.Pages, page =>
        {
            Assert.All(page.All("img"), image => Assert.True(image.HasAttribute("alt")));
            Assert.All(page.All("body svg"), drawing => Assert.True(drawing.GetAttribute("aria-hidden") == "true" || drawing.HasAttribute("aria-label")));
        });

    [Fact]
    public void No_blank_in_its_words_is_left_open() =>
        Assert.All(site.Pages, page => Assert.DoesNotMatch(@"\{\d+(:[^}]*)?\}", page.All("style").Aggregate(page.Document.DocumentElement.TextContent, (text, style) => text.Replace(style.TextContent, "", StringComparison.Ordinal))));

    [Fact]
    public void No_draft_is_left_in_it() =>
        Assert.All(site.Pages, page =>
        {
            var words = HtmlPage.Words(page.Document.Body!);
            Assert.DoesNotMatch(@"\b(TODO|FIXME|XXX|TBD)\b", words);
            Assert.DoesNotMatch(@"(?i)\blorem\b", words);
        });

    [Fact]
    public void It_names_no_word_of_the_interface_by_its_key() =>
        Assert.All(site.Pages, page => Assert.All(HtmlPage.VisibleTexts(page.Document.Body!), text =>
            Assert.DoesNotMatch(@"^\s*(Site|Head|Skip|Bar|Leave|Nav|Footer|Home|Guide|Part|Text|Whole|Source|Sources|Search|Settings|Error|Help|Country|Line|Hours|Finders|Calling|Card|List|Facts|Time|Page|Begin|Player|After|Ask|Days)\.[A-Z]\w*\s*$", text.Data)));

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("X-Frame-Options", "DENY")]
    [InlineData("Referrer-Policy", "no-referrer")]
    [InlineData("Strict-Transport-Security", "max-age=63072000; includeSubDomains")]
    [InlineData("Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("Cross-Origin-Embedder-Policy", "require-corp")]
    [InlineData("Cross-Origin-Resource-Policy", "same-origin")]
    public void It_carries_the_header(string name, string value) =>
        Assert.All(site.Pages, page => Assert.Equal(value, page.Header(name)));

    [Theory]
    [InlineData("default-src 'none'")]
    [InlineData("script-src 'self'")]
    [InlineData("img-src 'self'")]
    [InlineData("connect-src 'self'")]
    [InlineData("manifest-src 'self'")]
    [InlineData("worker-src 'self'")]
    [InlineData("form-action 'self'")]
    [InlineData("frame-ancestors 'none'")]
    [InlineData("base-uri 'none'")]
    [InlineData("object-src 'none'")]
    [InlineData("require-trusted-types-for 'script'")]
    public void Its_policy_says(string directive) =>
        Assert.All(site.Pages, page => Assert.Contains(directive, page.Header("Content-Security-Policy").Split("; ")));

    [Fact]
    public void Its_policy_allows_nothing_unsafe() =>
        Assert.All(site.Pages, page =>
        {
            Assert.DoesNotContain("unsafe", page.Header("Content-Security-Policy"), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("data:", page.Header("Content-Security-Policy"), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("*", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("camera=()")]
    [InlineData("geolocation=()")]
    [InlineData("microphone=()")]
    [InlineData("browsing-topics=()")]
    public void It_asks_nothing_of_the_device(string permission) =>
        Assert.All(site.Pages, page => Assert.Contains(permission, page.Header("Permissions-Policy").Split(", ")));

    [Theory]
    [InlineData("Set-Cookie")]
    [InlineData("Server")]
    [InlineData("X-Powered-By")]
    [InlineData("X-XSS-Protection")]
    [InlineData("Expect-CT")]
    [InlineData("Public-Key-Pins")]
    [InlineData("Access-Control-Allow-Origin")]
    public void It_does_not_send(string name) =>
        Assert.All(site.Pages, page => Assert.Equal("", page.Header(name)));
}
