using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.Extensions.Caching.Memory;

namespace EmotionalNumbness.Web.Hosting.RenderedPages;

/// <summary>Keeps rendered pages in bounded memory and drops them all when content changes.</summary>
internal sealed class PageStore : IDisposable
{
    // The whole site in one country and theme is about 1.5 MB in its three encodings.
    private const long MostBytes = 96L * 1024 * 1024;

    // Ways of asking, which whoever asks makes up.
    private const long MostBytesOfWords = 8L * 1024 * 1024;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly MemoryCache asked = new(new MemoryCacheOptions { SizeLimit = MostBytesOfWords });
    private int version;

    public PageStore(LiveContent<GuideContent> guide, LiveContent<GuideTranslations> translations, LiveContent<HelplineDirectory> helplines)
    {
        guide.Changed += DropAll;
        translations.Changed += DropAll;
        helplines.Changed += DropAll;
    }

    /// <summary>Read before rendering and given back with the page: one rendered from older content is not kept.</summary>
    public int Version => Volatile.Read(ref version);

    public RenderedPage? Find(PageKey key) => cache.Get<RenderedPage>((key, Version));

    public void Keep(PageKey key, int renderedFrom, RenderedPage page) =>
        cache.Set((key, renderedFrom), page, new MemoryCacheEntryOptions { Size = page.Bytes, SlidingExpiration = TimeSpan.FromHours(6) });

    /// <summary>What was sent to these very words, unless content has changed since.</summary>
    public SentPage? Find(AskedWords words) => asked.Get<SentPage>(words) is { } sent && sent.Version == Version ? sent : null;

    public void Keep(AskedWords words, SentPage sent) =>
        asked.Set(words, sent, new MemoryCacheEntryOptions { Size = words.Bytes, SlidingExpiration = TimeSpan.FromHours(1) });

    public void Dispose()
    {
        cache.Dispose();
        asked.Dispose();
    }

    private void DropAll()
    {
        Interlocked.Increment(ref version);
        cache.Clear();
        asked.Clear();
    }
}
