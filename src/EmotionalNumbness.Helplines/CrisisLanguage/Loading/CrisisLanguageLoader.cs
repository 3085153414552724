using EmotionalNumbness.Helplines.Loading;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Loading;

/// <summary>Reads the crisis-language folder: one YAML file a language, and beside it what was learned from examples.</summary>
public static class CrisisLanguageLoader
{
    /// <summary>The folder's name in the content folder.</summary>
    public const string Folder = "crisis-language";

    /// <summary>Reads and checks every file. Bad content never throws; it becomes problems, and the detector is withheld.</summary>
    /// <param name="directory">The crisis-language folder.</param>
    public static CrisisLanguageLoad Load(string directory)
    {
        var problems = new List<HelplineProblem>();
        var languages = new List<Knowledge>();
        foreach (var file in FilesIn(directory))
        {
            if (LanguageFile.Read(file, problems) is { } knowledge)
                languages.Add(knowledge);
        }

        if (problems.Count == 0 && !languages.Exists(knowledge => knowledge.Language == CrisisLanguageDetector.Fallback))
            problems.Add(new HelplineProblem(directory, 1, $"There is no readable {CrisisLanguageDetector.Fallback}.yaml in this folder. It stands in for every language that has no file.", IsError: true));
        return new CrisisLanguageLoad(problems.Count == 0 ? new CrisisLanguageDetector(languages) : null, problems);
    }

    private static List<FileInfo> FilesIn(string directory)
    {
        try
        {
            return [.. new DirectoryInfo(directory).EnumerateFiles()
                .Where(file => file.Extension is ".yaml" or ".yml" && !file.Name.StartsWith('.'))
                .OrderBy(file => file.Name, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
