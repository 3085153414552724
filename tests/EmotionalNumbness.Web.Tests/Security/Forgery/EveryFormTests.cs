using System.Net;
using EmotionalNumbness.Web.Tests.Security.Fuzz;

namespace EmotionalNumbness.Web.Tests.Security.Forgery;

/// <summary>Every form of the site, sent by another site or without its token.</summary>
public sealed class EveryFormTests : IAsyncLifetime
{
    private readonly SiteHost site = new();
    private readonly CookieContainer cookies = new();
    private Writer writer = null!;
    private IReadOnlyList<Door> forms = [];
    private Doors doors = null!;
    private string token = "";

    public async ValueTask InitializeAsync()
    {
        writer = Browser.On(site, cookies);
        await FilledJournal.BeginAsync(writer);
        doors = await Doors.FindAsync(site, writer, ["/", "/help/us", "/start", "/settings", .. FilledJournal.Pages]);
        forms = [.. doors.All.Where(door => door.IsPost)];
        token = (await writer.OpenAsync("/journal")).All("input[name=token]").First().GetAttribute("value")!;
    }

    public async ValueTask DisposeAsync()
    {
        writer.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Another_site_can_send_none_and_without_a_token_none_of_the_journal_does_anything()
    {
        Assert.Empty((await Doors.TakingFormsAsync(site)).Except(forms.Select(form => form.Route)));
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
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{form} without a token: {(int)answer.StatusCode}");
        }

        Assert.Equal(before, await SeenAsync());
        TestContext.Current.TestOutputHelper!.WriteLine($"{forms.Count} forms at {forms.Select(form => form.Route).Distinct().Count()} addresses.");
    }

    /// <summary>What the writer would notice.</summary>
    private async Task<string> SeenAsync()
    {
        var seen = "";
        foreach (var address in new[] { "/journal", "/journal/settings", "/journal/plan", "/journal/settings/choices", "/settings" })
            seen += string.Concat((await writer.OpenAsync(address)).All("main :is(h1, h2, h3, p, li, input[checked], textarea)").Select(element => HtmlPage.Words(element) + (element.GetAttribute("name") ?? "")));
        return seen;
    }

    private async Task<HttpResponseMessage> SendAsync(Door form, string site, bool withToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(AddressOf(form), UriKind.Relative));
        var fields = form.Fields.Where(field => field.Name != "token").Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        if (withToken)
            fields.Insert(0, KeyValuePair.Create("token", token));
        request.Content = form.TakesFile ? Parts(fields) : new FormUrlEncodedContent(fields);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        request.Headers.TryAddWithoutValidation("Cookie", cookies.GetCookieHeader(SiteHost.Origin));
        return await this.site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
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
        !part.Contains('{', StringComparison.Ordinal) ? part : doors.ValuesOf(part.Trim('{', '}').Split(':')[0].TrimEnd('?')) is [var known, ..] ? known : "0"));
}
