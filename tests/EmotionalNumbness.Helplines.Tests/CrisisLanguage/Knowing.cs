using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Helplines.CrisisLanguage.Loading;

namespace EmotionalNumbness.Helplines.Tests.CrisisLanguage;

/// <summary>The real detector, and detectors of a few lines.</summary>
internal static class Knowing
{
    public static CrisisLanguageDetector Real { get; } = CrisisLanguageLoader.Load(Path.Combine(Repository.Root, "content", CrisisLanguageLoader.Folder)).Detector!;

    public static bool IsFound(string text) => Real.Detect(text, "en").Found;

    public static CrisisLanguageLoad Load(string yaml, string file = "en.yaml")
    {
        var folder = Directory.CreateTempSubdirectory("crisis-language-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, file), yaml);
            return CrisisLanguageLoader.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A detector that knows one pattern.</summary>
    public static CrisisLanguageDetector Of(string pattern) => Load(
        $"""
        language: en
        sets:
          want: [want, wish, would like]
        rules:
          - name: one
            why: For a test.
            say:
              - {pattern}
        """).Detector!;
}
