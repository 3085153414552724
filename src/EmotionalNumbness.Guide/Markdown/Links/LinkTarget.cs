namespace EmotionalNumbness.Guide.Markdown.Links;

/// <summary>An address as an editor writes it, taken apart.</summary>
/// <param name="Path">From the root, without fragment; empty for a heading on the same page.</param>
/// <param name="Fragment">Heading id without the hash; empty for none.</param>
internal sealed record LinkTarget(string Path, string Fragment)
{
    private const string GuidePrefix = "/guide/";
    private const string WholeGuide = "/guide/all";

    /// <summary>The slug of the part it leads to, or null where it leads elsewhere.</summary>
    public string? PartSlug =>
        Path.StartsWith(GuidePrefix, StringComparison.Ordinal) && Path != WholeGuide ? Path[GuidePrefix.Length..] : null;

    public static LinkTarget Of(string address)
    {
        var hash = address.IndexOf('#');
        return hash < 0 ? new LinkTarget(address, "") : new LinkTarget(address[..hash], address[(hash + 1)..]);
    }
}
