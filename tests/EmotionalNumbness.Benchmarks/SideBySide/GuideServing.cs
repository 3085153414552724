using System.Net;
using EmotionalNumbness.Survival;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>A part of the guide beside a file server, and beside the least that the same server can answer.</summary>
internal sealed class GuideServing(Programs programs, Extent extent)
{
    private const int Connections = 32;
    private const string Part = "/guide/grief";

    private static readonly string[] Countries = ["GB", "US"];

    public async Task<Chapter> MeasureAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        using var site = await Programs.StartAsync(programs.Site, data, cancellationToken);
        using var hello = await Programs.StartAsync(programs.Web, data, cancellationToken);
        var page = new Uri(site.Address, Part);
        var pages = await SavedAsync(page, cancellationToken);
        await SavedAsync(hello.Address, cancellationToken); // Its first answer takes longer.
        using var nginx = await Nginx.StartAsync(pages, cancellationToken);
        if (!(await SavedAsync(nginx.Address, cancellationToken)).All(saved => saved.Value.Body.AsSpan().SequenceEqual(pages[saved.Key].Body)))
            throw new InvalidOperationException("nginx does not serve the bytes that the program serves.");

        var first = await Comparison.RunAsync(extent.Pairs, () => LoadAsync(page, Countries.Select(Whole)), () => LoadAsync(nginx.Address, Countries.Select(Whole)));
        var second = await Comparison.RunAsync(extent.Pairs, () => LoadAsync(page, Countries.Select(Whole)), () => LoadAsync(hello.Address, Countries.Select(Whole)));
        var (ours, theirs) = (Known(pages), Known(await SavedAsync(nginx.Address, cancellationToken)));
        var third = await Comparison.RunAsync(extent.Pairs, () => LoadAsync(page, ours), () => LoadAsync(nginx.Address, theirs));
        return new Chapter(
            "The guide",
            $"wrk asks for {Part} over {Connections} connections from one thread, as visitors of two countries in turn, each with the help bar of its own. nginx serves the same {pages["GB"].Body.Length:N0} bytes of Brotli with the same headers from files. Kestrel's smallest endpoint answers `Hello World!`.",
            [
                new("a part of the guide", "nginx, the same bytes", "a second", Comparison.Of(first, load => load.PerSecond), Aim.AtLeast(0.8)),
                new("a part of the guide, p99", "nginx, the same bytes", "ms", Comparison.Of(first, load => load.P99), Aim.AtMost(2)),
                new("a part of the guide", "Kestrel, hello", "a second", Comparison.Of(second, load => load.PerSecond), Aim.AtLeast(0.95)),
                new("a part of the guide, p99", "Kestrel, hello", "ms", Comparison.Of(second, load => load.P99)),
                new("304, the page is known", "nginx, 304", "a second", Comparison.Of(third, load => load.PerSecond), Aim.AtLeast(0.8)),
                new("304, p99", "nginx, 304", "ms", Comparison.Of(third, load => load.P99), Aim.AtMost(2)),
            ]);

        Task<Load> LoadAsync(Uri address, IEnumerable<string> headers) => Load.RunAsync("read.lua", address, Connections, extent.Run, headers, cancellationToken);
    }

    private static string Whole(string country) => $"Accept-Encoding: br\nCookie: country={country}";

    private static IEnumerable<string> Known(IReadOnlyDictionary<string, (byte[] Body, HttpResponseMessage Answer)> pages) =>
        [.. pages.Select(page => $"{Whole(page.Key)}\nIf-None-Match: {page.Value.Answer.Headers.ETag}")];

    private static async Task<IReadOnlyDictionary<string, (byte[] Body, HttpResponseMessage Answer)>> SavedAsync(Uri page, CancellationToken cancellationToken)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.None });
        var saved = new Dictionary<string, (byte[], HttpResponseMessage)>();
        foreach (var country in Countries)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page) { Headers = { { "Accept-Encoding", "br" }, { "Cookie", $"country={country}" } } };
            var answer = await browser.SendAsync(request, cancellationToken);
            saved[country] = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken), answer);
        }

        return saved;
    }
}
