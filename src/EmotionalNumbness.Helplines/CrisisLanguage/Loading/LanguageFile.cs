using System.Text;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Loading;

/// <summary>One language's files, read and checked.</summary>
internal static class LanguageFile
{
    private const int LargestFile = 2 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Knowledge? Read(FileInfo file, List<HelplineProblem> all)
    {
        var problems = new ProblemList(file.Name);
        Knowledge? knowledge = null;
        if (Text(file, problems) is { } yaml && Section.Parse(yaml, problems) is { } section)
            knowledge = Read(section, file, problems);
        all.AddRange(problems.InOrder());
        return knowledge;
    }

    /// <summary>A file's text; null, with a problem, where it cannot be had.</summary>
    private static string? Text(FileInfo file, ProblemList problems)
    {
        try
        {
            if (file.Length > LargestFile)
                problems.Add(1, $"This file is larger than {LargestFile / 1024} KB. Keep one language in it.");
            else
                return StrictUtf8.GetString(File.ReadAllBytes(file.FullName)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(1, "This file is not UTF-8 text. Save it as UTF-8 in your editor.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(1, $"This file cannot be read: {error.Message}");
        }

        return null;
    }

    private static Knowledge? Read(Section section, FileInfo file, ProblemList problems)
    {
        var language = section.Required("language");
        if (language is not null && file.Name != language + ".yaml")
            section.AddProblem("language", $"This file is called {file.Name} and speaks of “{FieldText.Shown(language)}”. Name it {FieldText.Shown(language)}.yaml, or correct the language.");
        var knowledge = new KnowledgeReader(section, problems).Read(language ?? "");
        section.RefuseOtherKeys();
        return problems.HasErrors ? null : knowledge;
    }
}
