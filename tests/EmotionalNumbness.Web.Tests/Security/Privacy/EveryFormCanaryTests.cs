using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EmotionalNumbness.Web.Tests.Hosting.Telemetry;
using EmotionalNumbness.Web.Tests.Security.Fuzz;

namespace EmotionalNumbness.Web.Tests.Security.Privacy;

/// <summary>
/// Every form and every address of the running program gets a word that no line of its log and no figure it sends out may hold: taken,
/// refused, without a token, unreadable, from another site, and with the database gone. Its log says all it can.
/// </summary>
public sealed class EveryFormCanaryTests
{
    private const string Canary = "canary";

    // What the writer's journal is called, is opened with, and holds.
    private static readonly string[] Private = [Canary, FilledJournal.Name, Writer.Passphrase, "kettle", "noticed my hands"];

    private static readonly string[] Everything =
    [
        .. new[] { "Default", "Override:Microsoft.AspNetCore", "Override:Microsoft.AspNetCore.DataProtection", "Override:Microsoft.EntityFrameworkCore", "Override:Microsoft.Extensions.Localization" }
            .SelectMany(source => new[] { $"--Serilog:MinimumLevel:{source}", "Verbose" }),
        "--Telemetry:TracedPercent", "100", "--Telemetry:MetricsSeconds", "1", "--Proxy:KnownProxies:0", "127.0.0.1",
    ];

    private readonly CookieContainer cookies = new();

    [Fact]
    public async Task Nothing_typed_is_in_a_line_or_a_figure()
    {
        await using var collector = await Collector.StartAsync();
        // The same program in this process, which knows its own addresses.
        await using var known = new SiteHost();
        var (program, address) = await SiteProgram.ServeAsync(["--Telemetry:Endpoint", collector.Address, .. Everything]);
        using (program)
        {
            using var writer = new Writer(Browser(address, follows: true));
            using var browser = Browser(address);
            var doors = await Doors.FindAsync(known, writer, ["/", "/help/us", "/start", .. await FilledJournal.BeginAsync(writer)]);
            var token = (await writer.OpenAsync("/journal")).All("input[name=token]").First().GetAttribute("value")!;

            foreach (var door in doors.KeepingTheSession)
                await TryAsync(browser, doors, door, token);
            await writer.OpenAsync("/journal");
            await writer.SendAsync("/journal/lock");
            token = (await writer.UnlockAsync(FilledJournal.Name)).All("input[name=token]").First().GetAttribute("value")!;
            program.EmptyDatabase();
            foreach (var door in doors.All.Where(door => door.IsOfJournal))
                (await browser.SendAsync(Request(doors, door, Filled(door, token)), TestContext.Current.CancellationToken)).Dispose();
            await program.StopAsync();

            Assert.Equal(0, program.ExitCode);
            Assert.All(["A journal was opened.", "A journal was locked.", "What another site made a browser send was refused.", "antiforgery", "answered 503"], told => Assert.Contains(told, program.Output, StringComparison.Ordinal));
            Assert.Contains(program.Lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INF\] "));
            Assert.All(Private, word => Assert.DoesNotContain(program.Lines, line => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
            Assert.All(Private, word => Assert.DoesNotContain(word, collector.Traces + collector.Metrics, StringComparison.OrdinalIgnoreCase));
            Assert.NotEmpty(collector.Traces);
            TestContext.Current.TestOutputHelper!.WriteLine($"{doors.All.Count} forms and addresses, {program.Lines.Count} lines.");
        }
    }

    private static async Task TryAsync(HttpClient browser, Doors doors, Door door, string token)
    {
        var filled = Filled(door, token);
        List<HttpRequestMessage> requests = [Request(doors, door, filled)];
        if (door.IsPost)
        {
            var foreign = Request(doors, door, filled);
            foreign.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "cross-site");
            requests.AddRange([foreign, Request(doors, door, filled.Where(field => field.Key != "token")), WithBody(doors, door, "--b\r\ncanary\r\n\r\ncanary", "multipart/form-data; boundary=b"), WithBody(doors, door, "{\"canary\":", "application/json")]);
        }

        foreach (var request in requests)
        {
            using (request)
                (await browser.SendAsync(request, TestContext.Current.CancellationToken)).Dispose();
        }
    }

    /// <summary>Buttons stay as they are, so that the form does what it is for.</summary>
    private static List<KeyValuePair<string, string>> Filled(Door door, string token) =>
        [KeyValuePair.Create("token", token), .. door.Fields.Where(field => field.Name != "token").Select(field => KeyValuePair.Create(field.Name, field.Name == "act" ? field.Value : Canary + " " + field.Name))];

    private static HttpRequestMessage Request(Doors doors, Door door, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var path = string.Join('/', door.Route.Split('/').Select(part => part.Contains('{', StringComparison.Ordinal) ? doors.ValuesOf(part.Trim('{', '}').Split(':')[0].TrimEnd('?')).FirstOrDefault(Canary) : part));
        return door.IsPost
            ? new HttpRequestMessage(HttpMethod.Post, path) { Content = door.TakesFile ? File(fields) : new FormUrlEncodedContent(fields) }
            : new HttpRequestMessage(HttpMethod.Get, path + "?" + string.Join('&', fields.Where(field => field.Key != "token").Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}")));
    }

    private static MultipartFormDataContent File(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            parts.Add(new StringContent(value), name);
        parts.Add(new ByteArrayContent("[2026-11-20 10:00] canary\ncanary"u8.ToArray()), "file", "canary.txt");
        return parts;
    }

    private static HttpRequestMessage WithBody(Doors doors, Door door, string body, string type)
    {
        var request = Request(doors, door, []);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return request;
    }

    private HttpClient Browser(Uri address, bool follows = false) =>
        new(new FromManyAddresses { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = follows, CookieContainer = cookies } }) { BaseAddress = address };

    /// <summary>As a proxy tells it. Wrong passphrases from one address would wait for each other.</summary>
    private sealed class FromManyAddresses : DelegatingHandler
    {
        private int sent;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", new IPAddress(0x0A_00_00_00L + Interlocked.Increment(ref sent)).ToString());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
