namespace EmotionalNumbness.Guide.References;

/// <summary>A source, as a reader sees it.</summary>
/// <param name="Key">The name parts cite it by.</param>
/// <param name="Authors">Who wrote it, ending without a full stop.</param>
/// <param name="Year">When it was published; null for an undated page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Where">Journal, volume and pages, or publisher; may be empty.</param>
/// <param name="Link">Where to find it (https), or null.</param>
public sealed record Reference(string Key, string Authors, int? Year, string Title, string Where, Uri? Link);
