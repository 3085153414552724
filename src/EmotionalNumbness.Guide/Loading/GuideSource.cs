namespace EmotionalNumbness.Guide.Loading;

/// <summary>Where the content is and what surrounds it.</summary>
/// <param name="Directory">The content folder, absolute.</param>
/// <param name="Language">The subfolder to load, a BCP 47 tag such as <c>en</c>.</param>
/// <param name="SiteAddresses">Addresses beyond the content that a text may link to, such as <c>/help</c>.</param>
public sealed record GuideSource(string Directory, string Language, IReadOnlySet<string> SiteAddresses);
