using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace EmotionalNumbness.Web.Tests.Security.Fuzz;

/// <summary>
/// Every form and every query parameter, with what no browser sends, over the real server. FUZZ=long sends ten times as many from a new seed;
/// FUZZ_SEED takes the seed of a failed run.
/// </summary>
public sealed class FuzzTests : IAsyncLifetime
{
    private const int Requests = 2_000;
    private const int LongRequests = 20_000;
    private const int AtOnce = 4;
    private const int Batch = 200;
    private const int MostCostly = 6;

    /// <summary>Reached by nothing but a hang.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly string[] Headers =
    [
        "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Cross-Origin-Opener-Policy",
        "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy",
    ];

    private readonly SiteHost site = new SiteHost().At(new HurriedTime()).With("Urls", "http://127.0.0.1:0");
    private readonly ConcurrentDictionary<int, int> answers = new();
    private readonly ConcurrentQueue<string> problems = new();
    private HttpClient locked = null!;
    private HttpClient open = null!;
    private Writer writer = null!;
    private Dictionary<string, string> ours = [];
    private int busy;
    private int costly;

    private static bool IsLong => Environment.GetEnvironmentVariable("FUZZ") == "long";

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), CultureInfo.InvariantCulture, out var told)
        ? told
        : IsLong ? Random.Shared.Next() : 20_261_125;

    public ValueTask InitializeAsync()
    {
        site.UseKestrel(0);
        site.StartServer();
        var cookies = new CookieContainer();
        (locked, open) = (Browser(new CookieContainer()), Browser(cookies));
        writer = new Writer(Browser(cookies, follows: true));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        writer.Dispose();
        open.Dispose();
        locked.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_sent_to_any_form_or_address_is_answered_with_a_fault()
    {
        var (seed, total) = (Seed, IsLong ? LongRequests : Requests);
        using var visitor = new Writer(Browser(new CookieContainer(), follows: true));
        var outside = await Doors.FindAsync(site, visitor, "/", "/help/us", "/journal/unlock", "/journal/create", "/journal/recover", "/search?q=grief", "/help/find?q=de", "/exercises/five-senses/after");
        var inside = await Doors.FindAsync(site, writer, await FilledJournal.BeginAsync(writer));
        var (outsideDoors, insideDoors) = (outside.All, inside.KeepingTheSession);
        Assert.Empty((await Doors.TakingFormsAsync(site)).Except(inside.All.Where(door => door.IsPost).Select(door => door.Route)));

        for (var sent = 0; sent < total; sent += Batch)
        {
            await ComeInAsync();
            await Parallel.ForAsync(sent, Math.Min(total, sent + Batch), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
            {
                var isOutside = number % 3 == 0;
                var from = isOutside ? outsideDoors : insideDoors;
                var door = from[(isOutside ? number / 3 : number - (number / 3)) % from.Count];
                var isCostly = number % 97 == 0 && Interlocked.Increment(ref costly) <= MostCostly;
                await SendAsync(new Shot(seed, number, door, isOutside ? outside : inside, isOutside ? [] : ours, isCostly), isOutside ? locked : open);
            });
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Seed {seed}: {total} requests to {outsideDoors.Count} ways in from outside ({outside.Pages} pages) and {insideDoors.Count} from inside ({inside.Pages} pages); "
            + $"{string.Join(", ", answers.OrderBy(answer => answer.Key).Select(answer => $"{answer.Key}: {answer.Value}"))}; {busy} told to come back.");
        Assert.True(problems.IsEmpty, string.Join('\n', problems.Take(100)));
        Assert.Equal(total, answers.Values.Sum());
    }

    private async Task SendAsync(Shot shot, HttpClient browser)
    {
        try
        {
            using var request = shot.ToRequest();
            using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
            answers.AddOrUpdate((int)answer.StatusCode, 1, (_, count) => count + 1);
            if (answer is { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter: not null })
                Interlocked.Increment(ref busy);
            else if ((int)answer.StatusCode >= 500)
                problems.Enqueue($"{(int)answer.StatusCode} to {shot}");
            // What is no request line is refused before there is a site to answer.
            if (shot.IsNoAddress && answer.StatusCode == HttpStatusCode.BadRequest)
                return;
            foreach (var header in Headers.Where(header => !answer.Headers.Contains(header)))
                problems.Enqueue($"{(int)answer.StatusCode} without {header} to {shot}");
            if (answer.Headers.Contains("Server"))
                problems.Enqueue($"The server’s name to {shot}");
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or IOException)
        {
            problems.Enqueue($"No answer ({fault.GetType().Name}, {fault.InnerException?.GetType().Name}) to {shot}");
        }
    }

    /// <summary>The writer’s session may have been ended by what was sent; its forms then need another token.</summary>
    private async Task ComeInAsync()
    {
        var page = await writer.OpenAsync("/journal");
        if (page.Path != "/journal")
        {
            await Patience.UntilAsync(async () => (await writer.UnlockAsync(FilledJournal.Name)).Path == "/journal", Longest);
            page = writer.Page;
        }

        ours = new(StringComparer.Ordinal) { ["token"] = page.All("input[name=token]").First().GetAttribute("value")! };
    }

    private HttpClient Browser(CookieContainer cookies, bool follows = false) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = follows,
        CookieContainer = cookies,
        Expect100ContinueTimeout = Longest,
    })
    { BaseAddress = site.ClientOptions.BaseAddress, Timeout = Longest };
}
