using System.Globalization;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Appearance;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.RenderedPages;

namespace EmotionalNumbness.Web.Hosting.Keeping;

/// <summary>
/// Makes the file to keep when it is first asked for, and anew when content has changed or a day has passed: a number's page
/// says how long ago it was checked.
/// </summary>
internal sealed class KeptGuides(PageStore store, PageCopies copies, InlineStyles styles, IWebHostEnvironment environment, IServiceScopeFactory scopes, TimeProvider time)
{
    private readonly Dictionary<(string Root, string Language), Edition> editions = [];
    private readonly Lock choosing = new();

    /// <summary>The newest in the language of the request. It fails where a page does.</summary>
    public Task<KeptGuide> ForAsync(HttpRequest request)
    {
        var (root, culture) = (request.PathBase, CultureInfo.CurrentUICulture);
        var key = (root.Value ?? "", culture.Name);
        var (version, day) = (store.Version, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        lock (choosing)
        {
            if (editions.TryGetValue(key, out var kept) && kept.Version == version && kept.Day == day && !kept.Guide.IsFaulted)
                return kept.Guide;
            var guide = Begin(root, culture);
            editions[key] = new Edition(version, day, guide);
            return guide;
        }
    }

    // Nothing of the request that happened to ask goes along.
    private Task<KeptGuide> Begin(PathString root, CultureInfo culture)
    {
        using (ExecutionContext.SuppressFlow())
            return Task.Run(() => MakeAsync(root, culture));
    }

    private async Task<KeptGuide> MakeAsync(PathString root, CultureInfo culture)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in Addresses())
            pages.Add(address[1..], await copies.MakeAsync(root, address));

        var assets = KeptAddresses.AssetsOf(pages.Values).ToList();
        assets.AddRange(Imports().Select(file => $"{root}/js/{file}").Except(assets, StringComparer.Ordinal));
        return new KeptGuide(styles.Shared.Text, assets, pages);
    }

    private IReadOnlyList<string> Addresses()
    {
        using var scope = scopes.CreateScope();
        return KeptAddresses.Of(scope.ServiceProvider.GetRequiredService<GuideContent>().Guide, scope.ServiceProvider.GetRequiredService<HelplineDirectory>());
    }

    private IEnumerable<string> Imports() => environment.WebRootFileProvider.GetDirectoryContents("js")
        .Where(file => file.Name.EndsWith(".js", StringComparison.Ordinal))
        .SelectMany(file => KeptAddresses.ImportsOf(Read(file.CreateReadStream())))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed record Edition(int Version, DateOnly Day, Task<KeptGuide> Guide);
}
