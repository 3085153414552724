using System.Net;
using EmotionalNumbness.Web.Tests.Security.Fuzz;

namespace EmotionalNumbness.Web.Tests.Security.Forgery;

/// <summary>Every form of the site and every page of the journal, asked for by another site, or without a token.</summary>
public sealed class EveryFormTests(EveryFormTests.WalkedSite walked) : IClassFixture<EveryFormTests.WalkedSite>
{
    private readonly IReadOnlyList<Door> forms = [.. walked.Doors.All.Where(door => door.IsPost)];

    [Fact]
    public async Task Another_site_can_send_none_and_without_a_token_none_of_the_journal_does_anything()
    {
        Assert.Empty((await Doors.TakingFormsAsync(walked.Site)).Except(forms.Select(form => form.Route)));
        var before = await SeenAsync();

        foreach (var form in forms)
        {
            foreach (var from in new[] { "cross-site", "same-site" })
            {
                using var refused = await SendAsync(form, from, withToken: true);
                Assert.True(refused.StatusCode == HttpStatusCode.Forbidden, $"{form} from a {from} page: {(int)refused.StatusCode}");
                Assert.False(refused.Headers.Contains("Set-Cookie"), $"{form} from a {from} page sets a cookie.");
            }

            // Forms outside the journal choose a country, a colour or an exercise; they are the same bytes for everyone and have no token.
            // An import without a file has nothing to refuse.
            if (!form.IsOfJournal || form is { Route: "/journal/import", TakesFile: false })
                continue;
            using var answer = await SendAsync(form, "same-origin", withToken: false);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{form} without a token at {AddressOf(form)}: {(int)answer.StatusCode}");
        }

        Assert.Equal(before, await SeenAsync());
        TestContext.Current.TestOutputHelper!.WriteLine($"{forms.Count} forms at {forms.Select(form => form.Route).Distinct().Count()} addresses.");
    }

    [Fact]
    public async Task No_page_of_the_journal_can_be_framed_kept_or_loaded_by_another_site()
    {
        var pages = walked.Doors.Addresses.Where(address => address.StartsWith("/journal", StringComparison.Ordinal)).ToList();
        Assert.InRange(pages.Count, 20, int.MaxValue);

        foreach (var page in pages)
        {
            using var own = await AskAsync(page, "same-origin", "navigate", "document");
            Assert.True(own.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found, $"{page}: {(int)own.StatusCode}");
            foreach (var (from, mode, destination) in new[] { ("cross-site", "navigate", "iframe"), ("same-site", "navigate", "embed"), ("cross-site", "no-cors", "script"), ("cross-site", "cors", "empty"), ("same-site", "no-cors", "image") })
            {
                using var refused = await AskAsync(page, from, mode, destination);
                Assert.True(refused.StatusCode == HttpStatusCode.Forbidden, $"{page} as {destination} of a {from} page: {(int)refused.StatusCode}");
                Assert.DoesNotContain("kettle", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
                Check(refused, page);
            }

            Check(own, page);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{pages.Count} pages.");
    }

    [Fact]
    public async Task A_link_of_another_site_still_leads_to_the_journal()
    {
        using var answer = await AskAsync("/journal/settings", "cross-site", "navigate", "document");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_address_of_a_form_fills_in_nothing_that_the_form_leaves_out()
    {
        await walked.Writer.OpenAsync("/journal/write");
        var fields = Writer.FieldsOf(walked.Writer.Page.One("form[action='/journal/write']"));
        fields.Remove("form.text");

        await walked.Writer.PostAsync("/journal/write?form.text=Put%20into%20their%20mouth", fields);

        Assert.DoesNotContain("into their mouth", (await walked.Writer.OpenAsync("/journal")).Text, StringComparison.Ordinal);
    }

    private static void Check(HttpResponseMessage answer, string page)
    {
        string Of(string header) => answer.Headers.TryGetValues(header, out var values) ? string.Join(',', values) : "";
        Assert.True(
            Of("X-Frame-Options") == "DENY" && Of("Content-Security-Policy").Contains("frame-ancestors 'none'", StringComparison.Ordinal) && Of("Cache-Control").Contains("no-store", StringComparison.Ordinal)
            && Of("Cross-Origin-Resource-Policy") == "same-origin" && Of("Cross-Origin-Opener-Policy") == "same-origin",
            $"{page} ({(int)answer.StatusCode}) lacks a header.");
    }

    private async Task<HttpResponseMessage> AskAsync(string page, string site, string mode, string destination)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
        foreach (var (name, value) in new[] { ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination), ("Cookie", walked.Cookies) })
            request.Headers.TryAddWithoutValidation(name, value);
        return await walked.Site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What the writer would notice.</summary>
    private async Task<string> SeenAsync()
    {
        var seen = "";
        foreach (var address in new[] { "/journal", "/journal/settings", "/journal/plan", "/journal/settings/choices", "/settings" })
            seen += string.Concat((await walked.Writer.OpenAsync(address)).All("main :is(h1, h2, h3, p, li, input[checked], textarea)").Select(element => HtmlPage.Words(element) + (element.GetAttribute("name") ?? "")));
        return seen;
    }

    private async Task<HttpResponseMessage> SendAsync(Door form, string site, bool withToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(AddressOf(form), UriKind.Relative));
        // One button asks for six other words, and does nothing else.
        var fields = form.Fields.Where(field => field.Name != "token" && field is not ("act", "another")).Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        if (withToken)
            fields.Insert(0, KeyValuePair.Create("token", walked.Token));
        request.Content = form.TakesFile ? Parts(fields) : new FormUrlEncodedContent(fields);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        request.Headers.TryAddWithoutValidation("Cookie", walked.Cookies);
        return await walked.Site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static MultipartFormDataContent Parts(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            parts.Add(new StringContent(value), name);
        parts.Add(new ByteArrayContent("[2026-11-20 10:00] Theirs."u8.ToArray()), "file", "journal.txt");
        return parts;
    }

    private string AddressOf(Door form) => string.Join('/', form.Route.Split('/').Select(part =>
        !part.Contains('{', StringComparison.Ordinal) ? part : walked.Doors.ValuesOf(part.Trim('{', '}').Split(':')[0].TrimEnd('?')) is [var known, ..] ? known : "0"));

    /// <summary>A writer, and all that can be found from where they are.</summary>
    public sealed class WalkedSite : IAsyncLifetime
    {
        private readonly CookieContainer cookies = new();

        internal SiteHost Site { get; } = new();

        internal Writer Writer { get; private set; } = null!;

        internal Doors Doors { get; private set; } = null!;

        internal string Token { get; private set; } = "";

        internal string Cookies => cookies.GetCookieHeader(SiteHost.Origin);

        public async ValueTask InitializeAsync()
        {
            Writer = Browser.On(Site, cookies);
            Doors = await Doors.FindAsync(Site, Writer, ["/", "/help/us", "/start", "/settings", .. await FilledJournal.BeginAsync(Writer)]);
            Token = (await Writer.OpenAsync("/journal")).All("input[name=token]").First().GetAttribute("value")!;
        }

        public async ValueTask DisposeAsync()
        {
            Writer.Dispose();
            await Site.DisposeAsync();
        }
    }
}
