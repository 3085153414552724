using EmotionalNumbness.Guide;
using EmotionalNumbness.Guide.Search;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>One version of the guide with the search over it.</summary>
internal sealed class GuideContent(PublishedGuide guide)
{
    // Built on the first search: a start need not wait for it. Left to the garbage collector with its version,
    // since a reader may still be searching when an editor saves; it holds memory only.
    private readonly Lazy<GuideSearch> search = new(() => new GuideSearch(guide));

    public PublishedGuide Guide { get; } = guide;

    public GuideSearch Search => search.Value;
}
