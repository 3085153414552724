using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.References;
using EmotionalNumbness.Guide.Wording;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>
/// Reads, checks and renders what there is of the guide in another language. A translation may have any of the original's
/// parts and pages and no others; it keeps to the same rules. Exercises, their questions and the programme are not translated.
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
        // Links may lead to everything the original has, and pictures are the original's.
        GuideLoader.CheckTexts([.. parts, .. pages], source, folder, labels, wording, markdown, problems);

        var reader = new PartReader(language, markdown, references, problems);
        var index = IndexFile.Read(folder, $"{source.Language}/guide/_index.yaml", "parts", problems);
        var slugs = folder.Slugs($"{source.Language}/guide").ToHashSet(StringComparer.Ordinal);
        var translation = new GuideTranslation(
            language,
            GuideLoader.VersionOf(folder),
            GroupNames.Read(folder, language, index, problems),
            [.. parts.Select(reader.Read)],
            PageReader.Read(pages, language, markdown, problems),
            folder.Exists($"{language}/guide/_closest.yaml") ? ClosestFile.Read(folder, language, slugs, problems) : []);

        var found = problems.InOrder();
        return new TranslationLoad(found.Count > 0 ? null : translation, found);

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
