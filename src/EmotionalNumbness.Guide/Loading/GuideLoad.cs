namespace EmotionalNumbness.Guide.Loading;

/// <summary>What came of loading: a guide, or the reasons why there is none.</summary>
/// <param name="Guide">The guide; null where there is any problem.</param>
/// <param name="Problems">Every problem found, by file and line.</param>
public sealed record GuideLoad(PublishedGuide? Guide, IReadOnlyList<ContentProblem> Problems);
