using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.Markdown.Links;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>Every link leads somewhere: to a part, a heading in it, a page, a known address of the site, or a telephone.</summary>
internal sealed class LinkChecks(ContentFolder folder, string language, IReadOnlySet<string> siteAddresses, ProblemList problems)
{
    private readonly Dictionary<string, HashSet<string>> headingsByAddress = new(StringComparer.Ordinal);

    /// <summary>Call for every text first, so that links may lead forward.</summary>
    public void Know(string address, MarkdownDocument document) =>
        headingsByAddress[address] = [.. document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "")];

    public void Check(SourceText source, string ownAddress, MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            var url = link.Url ?? "";
            var problem = link.IsImage ? PictureProblem(folder, language, url) : LinkProblem(url, ownAddress);
            if (problem is not null)
                problems.Add(source.File, source.LineOf(link.Line), problem);
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (LinkProblem(link.Url, ownAddress) is { } problem)
                problems.Add(source.File, source.LineOf(link.Line), problem);
        }
    }

    /// <summary>The same for an address that stands alone, not in a text.</summary>
    public void CheckAddress(string file, int line, string address)
    {
        if (address.Length > 0 && LinkProblem(address, "") is { } problem)
            problems.Add(file, line, problem);
    }

    /// <summary>What is wrong with a picture's address; null for nothing.</summary>
    public static string? PictureProblem(ContentFolder folder, string language, string url) =>
        url.StartsWith("/images/", StringComparison.Ordinal) && !url.Contains("..", StringComparison.Ordinal) && folder.Exists($"{language}{url}")
            ? null
            : $"The picture “{url}” does not exist. Put it into {language}/images and write /images/name.svg.";

    private string? LinkProblem(string url, string ownAddress)
    {
        if (url.StartsWith("tel:", StringComparison.Ordinal))
            return null;
        if (url is "" or "#")
            return "This link leads nowhere. Write an address in the round brackets.";

        var target = LinkTarget.Of(url);
        var path = target.Path.Length == 0 ? ownAddress : target.Path;
        if (!path.StartsWith('/'))
            return $"“{url}” leads away from the site. The guide links only to itself; cite a source instead.";
        if (headingsByAddress.TryGetValue(path, out var headings))
            return target.Fragment.Length == 0 || headings.Contains(target.Fragment) ? null : $"“{path}” has no heading with the id “{target.Fragment}”.";
        return siteAddresses.Contains(path) ? null : $"“{url}” does not exist. Correct the address, or remove the link.";
    }
}
