namespace EmotionalNumbness.Guide.Loading;

/// <summary>What came of loading: a translation, or the reasons why there is none.</summary>
/// <param name="Translation">The translation; null where there is any problem.</param>
/// <param name="Problems">Every problem found, by file and line.</param>
public sealed record TranslationLoad(GuideTranslation? Translation, IReadOnlyList<ContentProblem> Problems);
