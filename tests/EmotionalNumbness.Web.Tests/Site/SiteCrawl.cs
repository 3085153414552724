using System.Collections.Concurrent;
using System.Net;
using System.Xml.Linq;

namespace EmotionalNumbness.Web.Tests.Site;

/// <summary>Every page of the site, opened once by a visitor with a browser from the United States.</summary>
public sealed class SiteCrawl : IAsyncLifetime
{
    /// <summary>"How are you now?", of one exercise for all.</summary>
    public const string AfterExercise = "/exercises/five-senses/after";

    public const string Unknown = "/there-is-no-such-page";

    private static readonly string[] Unlisted = ["/search", "/search?q=grief", "/search?q=qzxqzx", "/settings", AfterExercise, Unknown, SiteHost.Fault];

    private readonly SiteHost site = new SiteHost().MakingPagesAfresh();
    private readonly ConcurrentDictionary<string, HttpStatusCode> answers = new(StringComparer.Ordinal);

    internal IReadOnlyList<HtmlPage> Pages { get; private set; } = [];

    internal HttpClient Visitor(string? language) => site.Visitor(language);

    public async ValueTask InitializeAsync()
    {
        var visitor = site.Visitor();
        var addresses = (await ListedAsync(visitor)).Concat(Cards).Concat(Unlisted).ToList();
        var pages = new HtmlPage[addresses.Count];
        await Parallel.ForAsync(0, addresses.Count, async (i, _) => pages[i] = await visitor.OpenAsync(addresses[i]));
        Pages = pages;
        foreach (var page in pages)
            answers[page.Address] = page.Status;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    /// <summary>What an address of the site answers; each is asked once.</summary>
    internal async Task<HttpStatusCode> StatusOfAsync(string address)
    {
        if (answers.TryGetValue(address, out var known))
            return known;
        using var answer = await site.Visitor().SendAsync("GET", address);
        return answers[address] = answer.StatusCode;
    }

    /// <summary>The addresses the site tells search engines.</summary>
    internal static async Task<IReadOnlyList<string>> ListedAsync(HttpClient visitor)
    {
        var map = XDocument.Parse(await visitor.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken));
        return [.. map.Descendants().Where(element => element.Name.LocalName == "loc").Select(location => new Uri(location.Value).AbsolutePath)];
    }

    private static IEnumerable<string> Cards => Repository.Helplines.Countries.Select(country => $"/help/{country.Code.ToLowerInvariant()}/card");
}
