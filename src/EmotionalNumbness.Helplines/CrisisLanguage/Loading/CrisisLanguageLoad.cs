using EmotionalNumbness.Helplines.Loading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Loading;

/// <summary>What came of reading the crisis-language folder.</summary>
/// <param name="Detector">The detector; null when a file could not be understood.</param>
/// <param name="Problems">Everything to mend, by file and line.</param>
public sealed record CrisisLanguageLoad(CrisisLanguageDetector? Detector, IReadOnlyList<HelplineProblem> Problems);
