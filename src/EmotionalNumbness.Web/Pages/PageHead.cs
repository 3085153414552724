namespace EmotionalNumbness.Web.Pages;

/// <summary>What the layout writes into a page's head.</summary>
/// <param name="Title">Of the page, without the site's name.</param>
/// <param name="Description">One or two sentences for search engines and shared links.</param>
internal sealed record PageHead(string Title, string Description)
{
    /// <summary>False for pages that should not be found by search.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>True for a page of somebody's own: its tab and the history say its plain title and not what site this is.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The part of the site it belongs to, for the navigation.</summary>
    public SiteArea Area { get; init; }

    /// <summary>Scripts of this page beside those of every page: names of files in <c>js/</c>, without their ending.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The languages this page is written in, the original's first; null for all of the site's.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>A schema.org description as JSON-LD, or null.</summary>
    public string? StructuredData { get; init; }

    /// <summary>The slug of the part after this one, which the browser may fetch ahead; null for none.</summary>
    public string? NextPart { get; init; }
}

internal enum SiteArea
{
    None,
    Guide,
    Exercises,
    Journal,
    Help,
    Search,
}
