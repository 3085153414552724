using System.Security.Cryptography;
using System.Text;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Guide.Exercises.Loading;
using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.References;
using EmotionalNumbness.Guide.Wording;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>Reads, checks and renders the guide. All or nothing: a guide with a problem is not published.</summary>
public static class GuideLoader
{
    /// <summary>Loads everything. Bad content becomes problems; it never throws for what an editor wrote.</summary>
    public static GuideLoad Load(GuideSource source)
    {
        var problems = new ProblemList();
        var folder = new ContentFolder(source.Directory);
        var labels = Labels.Read(folder, source.Language, problems);
        var references = ReferenceFile.Read(folder, problems);
        var wording = WordingRules.Read(folder, source.Language, problems);
        var index = IndexFile.Read(folder, $"{source.Language}/guide/_index.yaml", "parts", problems);

        var markdown = new GuideMarkdown(labels, references);
        var partFiles = folder.Slugs($"{source.Language}/guide").ToHashSet(StringComparer.Ordinal);
        var parts = Readable(TextFile.ReadAll(folder, $"{source.Language}/guide", "/guide/", problems), source, markdown, problems);
        var pages = Readable(TextFile.ReadAll(folder, $"{source.Language}/pages", "/", problems), source, markdown, problems);
        var exerciseTexts = Readable(TextFile.ReadAll(folder, $"{source.Language}/{ExercisesLoader.Folder}", ExercisesLoader.Address, problems), source, markdown, problems);
        var links = CheckTexts([.. parts, .. pages, .. exerciseTexts], source, folder, labels, wording, markdown, problems);

        var groups = PartReader.Read(index, partFiles, parts, source.Language, markdown, references, problems);
        var readPages = PageReader.Read(pages, source.Language, markdown, problems);
        var exercises = new ExercisesLoader(folder, source.Language, links, wording, problems)
            .Read(exerciseTexts, markdown, references, new Lookup<Part>(partFiles, groups.SelectMany(group => group.Parts).ToDictionary(part => part.Slug)));
        var closest = ClosestFile.Read(folder, source.Language, partFiles, problems);

        var found = problems.InOrder();
        return found.Count > 0 || exercises is null
            ? new GuideLoad(null, found)
            : new GuideLoad(
                new PublishedGuide(source.Language, VersionOf(folder), groups, readPages, closest, Cited(groups, exercises), exercises),
                []);
    }

    // Markdig gives up on marks that stand too deep inside one another; such a text goes no further.
    internal static List<TextFile> Readable(IReadOnlyList<TextFile> texts, GuideSource source, GuideMarkdown markdown, ProblemList problems)
    {
        var readable = new List<TextFile>();
        foreach (var text in texts)
        {
            if (source.SiteAddresses.Contains(text.Address))
                problems.Add(text.Source.File, 1, $"The address {text.Address} is taken by the site itself. Give this file another name.");
            else if (!markdown.CanRender(text.Source.Body))
                problems.Add(text.Source.File, text.Source.BodyStart, "Lists, quotes or marks stand too deep inside one another somewhere in this text. Take it apart.");
            else
                readable.Add(text);
        }

        return readable;
    }

    internal static LinkChecks CheckTexts(
        IReadOnlyList<TextFile> texts,
        GuideSource source,
        ContentFolder folder,
        Labels labels,
        WordingRules wording,
        GuideMarkdown markdown,
        ProblemList problems)
    {
        // A link to a file that is there and broken is not a second problem.
        var addresses = source.SiteAddresses
            .Concat(folder.Slugs($"{source.Language}/guide").Select(slug => "/guide/" + slug))
            .Concat(folder.Slugs($"{source.Language}/pages").Select(slug => "/" + slug))
            .Concat(folder.Slugs($"{source.Language}/{ExercisesLoader.Folder}").Select(slug => ExercisesLoader.Address + slug))
            .ToHashSet(StringComparer.Ordinal);
        var links = new LinkChecks(folder, source.Language, addresses, problems);
        var checks = new TextChecks(labels, problems);
        var parsed = texts.Select(text => (text, document: markdown.Parse(text.Source.Body))).ToList();
        foreach (var (text, document) in parsed)
            links.Know(text.Address, document);
        foreach (var (text, document) in parsed)
        {
            checks.Check(text.Source, document);
            links.Check(text.Source, text.Address, document);
            wording.Check(text.Source.File, text.Whole, Waiver.Read(text.Source.FrontMatter), problems);
        }

        return links;
    }

    private static List<Reference> Cited(IReadOnlyList<PartGroup> groups, PublishedExercises exercises) =>
        [.. groups.SelectMany(group => group.Parts).SelectMany(part => part.Sources)
            .Concat(exercises.All.SelectMany(exercise => exercise.Sources)).DistinctBy(source => source.Key)
            .OrderBy(source => source.Authors, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Year)];

    internal static string VersionOf(ContentFolder folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in folder.FilesRead)
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{text}\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
