using System.Text;
using EmotionalNumbness.Helplines.CrisisLanguage.Learned;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Loading;

/// <summary>One language's files, read and checked.</summary>
internal static class LanguageFile
{
    private const int LargestFile = 2 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rules alone, without what was learned; null where the file has slips.</summary>
    public static Knowledge? ReadRules(FileInfo file) => ReadRules(file, new ProblemList(file.Name));

    public static Knowledge? Read(FileInfo file, List<HelplineProblem> all)
    {
        var problems = new ProblemList(file.Name);
        var knowledge = ReadRules(file, problems);
        all.AddRange(problems.InOrder());
        return knowledge is null ? null : WithLearned(knowledge, new FileInfo(Path.ChangeExtension(file.FullName, LearnedFile.Extension)), all);
    }

    private static Knowledge? ReadRules(FileInfo file, ProblemList problems) =>
        Text(file, problems) is { } yaml && Section.Parse(yaml, problems) is { } section ? Read(section, file, problems) : null;

    private static Knowledge? WithLearned(Knowledge knowledge, FileInfo file, List<HelplineProblem> all)
    {
        if (!file.Exists)
            return knowledge;
        var problems = new ProblemList(file.Name);
        LearnedRuns? learned = null;
        if (Text(file, problems) is { } text && (learned = LearnedFile.Read(text.Split('\n'), knowledge.Vocabulary, out var line)) is null)
            problems.Add(line, "This line cannot be understood. Make the file anew with tools/learn-crisis-language, or bring its last version back.");
        all.AddRange(problems.InOrder());
        return learned is null ? null : knowledge with { Learned = learned };
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
