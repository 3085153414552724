using EmotionalNumbness.Guide.Markdown.Links;

namespace EmotionalNumbness.Guide.Markdown;

/// <summary>Where rendered text will stand: it decides heading levels, ids and how links are written.</summary>
/// <param name="Folder">The folder of the page, such as <c>/guide/</c>.</param>
/// <param name="IdPrefix">Put before every id; empty on a page of its own.</param>
/// <param name="HeadingShift">How many levels lower headings stand.</param>
internal sealed record RenderTarget(string Folder, string IdPrefix, int HeadingShift)
{
    public static RenderTarget OwnPage(string folder) => new(folder, "", 0);

    /// <summary>All parts on one page: each part's title is of the second level there.</summary>
    public static RenderTarget WholeGuide(string slug) => new("/guide/", slug + "-", 1);

    private bool IsWhole => IdPrefix.Length > 0;

    public string AddressOf(string written)
    {
        if (!written.StartsWith('/') && !written.StartsWith('#'))
            return written;

        var target = LinkTarget.Of(written);
        return (target.PartSlug, IsWhole) switch
        {
            (null, _) when target.Path.Length == 0 => $"#{IdPrefix}{target.Fragment}",
            ({ } slug, true) => target.Fragment.Length == 0 ? $"#{slug}" : $"#{slug}-{target.Fragment}",
            _ => SiteAddress.Relative(Folder, written),
        };
    }
}
