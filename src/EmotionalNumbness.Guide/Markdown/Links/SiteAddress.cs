namespace EmotionalNumbness.Guide.Markdown.Links;

/// <summary>Turns addresses from the site's root into relative ones, so that the same bytes serve below any prefix.</summary>
internal static class SiteAddress
{
    /// <param name="from">The folder of the page that links, such as <c>/guide/</c>.</param>
    /// <param name="to">An address from the root, such as <c>/help</c>.</param>
    public static string Relative(string from, string to)
    {
        // "#heading" alone would mean the page it stands on.
        if (to.StartsWith(from, StringComparison.Ordinal) && to.Length > from.Length && to[from.Length] != '#')
            return to[from.Length..];

        var up = string.Concat(Enumerable.Repeat("../", from.Count(letter => letter == '/') - 1));
        var down = to.TrimStart('/');
        return up.Length == 0 ? "./" + down : up + down;
    }
}
