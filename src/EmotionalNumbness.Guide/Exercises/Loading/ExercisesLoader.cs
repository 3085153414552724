using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.References;
using EmotionalNumbness.Guide.Wording;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>Reads the exercises, the questions of <c>/start</c> and the days of <c>/programme</c>, for the loader of the guide.</summary>
internal sealed class ExercisesLoader(ContentFolder folder, string language, LinkChecks links, WordingRules wording, ProblemList problems)
{
    /// <summary>Where the files are, below the language's folder.</summary>
    public const string Folder = "exercises";

    /// <summary>What their addresses begin with.</summary>
    public const string Address = "/exercises/";

    /// <param name="texts">Those exercises that could be read.</param>
    /// <param name="markdown">Renders them.</param>
    /// <param name="references">What they may cite.</param>
    /// <param name="parts">The parts of the guide, for the days.</param>
    public PublishedExercises? Read(IReadOnlyList<TextFile> texts, GuideMarkdown markdown, IReadOnlyDictionary<string, Reference> references, Lookup<Part> parts)
    {
        var index = IndexFile.Read(folder, $"{language}/{Folder}/_index.yaml", "exercises", problems);
        var reader = new ExerciseReader(folder, language, language, links, markdown, references, problems);
        var files = folder.Slugs($"{language}/{Folder}").ToHashSet(StringComparer.Ordinal);
        var groups = ExerciseOrder.Read(index, files, texts, reader, problems);
        var start = new StartFile($"{language}/start.yaml", language, links, problems).Read(Worded($"{language}/start.yaml"));
        var exercises = new Lookup<Exercise>(files, groups.SelectMany(group => group.Exercises).ToDictionary(exercise => exercise.Slug));
        var programme = new ProgrammeFile($"{language}/programme.yaml", parts, exercises, problems).Read(Worded($"{language}/programme.yaml"));
        return start is null || programme is null ? null : new PublishedExercises(groups, start, programme);
    }

    /// <summary>The text of a file outside the folder, its words checked.</summary>
    public string? Worded(string file)
    {
        var text = folder.Read(file, problems);
        if (text is null)
            return null;
        wording.Check(file, text, [], problems);
        PlainLines.Check(file, text.Split('\n'), problems);
        return text;
    }
}
