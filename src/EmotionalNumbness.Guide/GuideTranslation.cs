using System.Collections.Frozen;

namespace EmotionalNumbness.Guide;

/// <summary>What there is of the guide in another language: checked, rendered and immutable. See <see cref="PublishedGuide.In"/>.</summary>
public sealed class GuideTranslation
{
    private readonly FrozenDictionary<string, string> groupNames;
    private readonly FrozenDictionary<string, Part> parts;
    private readonly FrozenDictionary<string, Page> pages;

    internal GuideTranslation(
        string language,
        string version,
        IReadOnlyDictionary<string, string> groupNames,
        IReadOnlyList<Part> parts,
        IReadOnlyList<Page> pages,
        IReadOnlyList<ClosestChoice> closest)
    {
        Language = language;
        Version = version;
        Closest = closest;
        this.groupNames = groupNames.ToFrozenDictionary(StringComparer.Ordinal);
        this.parts = parts.ToFrozenDictionary(part => part.Slug, StringComparer.Ordinal);
        this.pages = pages.ToFrozenDictionary(page => page.Slug, StringComparer.Ordinal);
    }

    /// <summary>BCP 47 tag, such as <c>es</c>; also the folder's name.</summary>
    public string Language { get; }

    /// <summary>Changes whenever any source file changes: a hash over all of them, in hexadecimal.</summary>
    public string Version { get; }

    /// <summary>How many parts are translated.</summary>
    public int PartCount => parts.Count;

    /// <summary>How many pages outside the guide's order are.</summary>
    public int PageCount => pages.Count;

    internal IReadOnlyList<ClosestChoice> Closest { get; }

    /// <summary>Whether this part is translated. Safe for any input.</summary>
    public bool HasPart(string slug) => parts.ContainsKey(slug);

    /// <summary>Whether this page is translated. Safe for any input.</summary>
    public bool HasPage(string slug) => pages.ContainsKey(slug);

    /// <summary>The translated part in the original's place, or the original.</summary>
    internal Part Of(Part original) =>
        parts.GetValueOrDefault(original.Slug) is { } translated ? translated with { Position = original.Position } : original;

    internal Page Of(Page original) => pages.GetValueOrDefault(original.Slug, original);

    internal string NameOf(PartGroup original) => groupNames.GetValueOrDefault(original.Title, original.Title);
}
