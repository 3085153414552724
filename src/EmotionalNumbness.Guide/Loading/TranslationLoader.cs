using EmotionalNumbness.Guide.Exercises.Loading;
using EmotionalNumbness.Guide.Exercises.Start;
using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.References;
using EmotionalNumbness.Guide.Wording;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>
/// Reads, checks and renders what there is of the guide in another language. A translation may have any of the original's
/// parts, pages and exercises, and the questions of <c>/start</c>; it keeps to the same rules. The programme is not translated.
/// </summary>
public static class TranslationLoader
{
    /// <summary>Loads everything. Bad content becomes problems; it never throws for what an editor wrote.</summary>
    /// <param name="source">Where the original is.</param>
    /// <param name="language">The subfolder to load, a BCP 47 tag such as <c>es</c>.</param>
    public static TranslationLoad Load(GuideSource source, string language)
    {
        var problems = new ProblemList();
        var folder = new ContentFolder(source.Directory);
        var labels = Labels.Read(folder, language, problems);
        var references = ReferenceFile.Read(folder, problems);
        var wording = WordingRules.Read(folder, language, problems);
        var markdown = new GuideMarkdown(labels, references);
        var parts = ReadTexts("guide", "/guide/");
        var pages = ReadTexts("pages", "/");
        var exerciseTexts = ReadTexts(ExercisesLoader.Folder, ExercisesLoader.Address);
        // Links may lead to everything the original has, and pictures are the original's.
        var links = GuideLoader.CheckTexts([.. parts, .. pages, .. exerciseTexts], source, folder, labels, wording, markdown, problems);

        var reader = new PartReader(language, markdown, references, problems);
        var index = IndexFile.Read(folder, $"{source.Language}/guide/_index.yaml", "parts", problems);
        var slugs = folder.Slugs($"{source.Language}/guide").ToHashSet(StringComparer.Ordinal);
        var exerciseIndex = IndexFile.Read(folder, $"{source.Language}/{ExercisesLoader.Folder}/_index.yaml", "exercises", problems);
        var exerciseReader = new ExerciseReader(folder, language, source.Language, links, markdown, references, problems);
        var exercises = exerciseTexts.Select(exerciseReader.Read).ToList();
        var start = ReadStart();
        var originals = new ExerciseTranslations(folder, source.Language, language, problems);
        originals.Check(exercises);
        originals.Check(start, links);

        var names = Names();
        IReadOnlyList<ClosestChoice> closest = folder.Exists($"{language}/guide/_closest.yaml") ? ClosestFile.Read(folder, language, slugs, problems) : [];
        var translation = new GuideTranslation(
            language,
            GuideLoader.VersionOf(folder),
            names,
            [.. parts.Select(reader.Read)],
            PageReader.Read(pages, language, markdown, problems),
            closest,
            exercises,
            start);

        var found = problems.InOrder();
        return new TranslationLoad(found.Count > 0 ? null : translation, found);

        Dictionary<string, string> Names()
        {
            var ofGuide = GroupNames.Read(folder, $"{language}/guide/_groups.yaml", index, problems);
            var ofExercises = exercises.Count == 0 ? new Dictionary<string, string>() : GroupNames.Read(folder, $"{language}/{ExercisesLoader.Folder}/_groups.yaml", exerciseIndex, problems);
            return ofGuide.Concat(ofExercises).DistinctBy(name => name.Key).ToDictionary(StringComparer.Ordinal);
        }

        StartRules? ReadStart()
        {
            var file = $"{language}/start.yaml";
            return folder.Exists(file)
                ? new StartFile(file, language, links, problems).Read(new ExercisesLoader(folder, language, links, wording, problems).Worded(file))
                : null;
        }

        List<TextFile> ReadTexts(string path, string address)
        {
            var originals = folder.Slugs($"{source.Language}/{path}");
            var texts = TextFile.ReadAll(folder, $"{language}/{path}", address, problems);
            foreach (var text in texts.Where(text => !originals.Contains(text.Slug)))
                problems.Add(text.Source.File, 1, $"There is no {source.Language}/{path}/{text.Slug}.md that this translates. Give it the original's name.");
            return GuideLoader.Readable(texts, source, markdown, problems);
        }
    }
}
