using System.Collections.Frozen;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Guide.References;

namespace EmotionalNumbness.Guide;

/// <summary>
/// The whole guide in one language: checked, rendered and immutable.
/// A new one replaces it when an editor saves a file.
/// </summary>
public sealed class PublishedGuide
{
    private readonly FrozenDictionary<string, Part> partsBySlug;
    private readonly FrozenDictionary<string, Page> pagesBySlug;

    internal PublishedGuide(
        string language,
        string version,
        IReadOnlyList<PartGroup> groups,
        IReadOnlyList<Page> pages,
        IReadOnlyList<ClosestChoice> closest,
        IReadOnlyList<Reference> references,
        PublishedExercises exercises)
    {
        Language = language;
        OriginalLanguage = language;
        Version = version;
        Groups = groups;
        Parts = [.. groups.SelectMany(group => group.Parts)];
        Pages = pages;
        Closest = closest;
        References = references;
        Exercises = exercises;
        partsBySlug = Parts.ToFrozenDictionary(part => part.Slug, StringComparer.Ordinal);
        pagesBySlug = pages.ToFrozenDictionary(page => page.Slug, StringComparer.Ordinal);
    }

    /// <summary>BCP 47 tag of the language it is written in, such as <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>What the parts and pages that no translation has are written in; so are the exercises and questions that it does not have, and the programme.</summary>
    public string OriginalLanguage { get; private init; }

    /// <summary>Changes whenever any source file changes: a hash over all of them, in hexadecimal.</summary>
    public string Version { get; }

    /// <summary>The parts, grouped and in reading order.</summary>
    public IReadOnlyList<PartGroup> Groups { get; }

    /// <summary>All parts in reading order.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>Pages outside the guide's order, such as <c>about</c>.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>"Which of these is closest?", in order.</summary>
    public IReadOnlyList<ClosestChoice> Closest { get; }

    /// <summary>Every source that a part or an exercise cites, sorted by author and year.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>What there is to do beside reading.</summary>
    public PublishedExercises Exercises { get; }

    /// <summary>The part with this slug, or null. Safe for any input.</summary>
    public Part? PartFor(string? slug) => slug is null ? null : partsBySlug.GetValueOrDefault(slug);

    /// <summary>The page with this slug, or null. Safe for any input.</summary>
    public Page? PageFor(string? slug) => slug is null ? null : pagesBySlug.GetValueOrDefault(slug);

    /// <summary>The part read before this one, or null for the first.</summary>
    public Part? Before(Part part) => Neighbour(part, -1);

    /// <summary>The part to read next, or null for the last.</summary>
    public Part? After(Part part) => Neighbour(part, +1);

    /// <summary>The parts that cite a source, in reading order.</summary>
    public IEnumerable<Part> Citing(Reference reference) =>
        Parts.Where(part => part.Sources.Any(source => source.Key == reference.Key));

    /// <summary>The exercises that cite a source, in order.</summary>
    public IEnumerable<Exercise> ExercisesCiting(Reference reference) =>
        Exercises.All.Where(exercise => exercise.Sources.Any(source => source.Key == reference.Key));

    /// <summary>This guide with the translated texts in the place of their originals; everything else stays as it is.</summary>
    public PublishedGuide In(GuideTranslation translation)
    {
        var groups = Groups.Select(group => new PartGroup(translation.NameOf(group), [.. group.Parts.Select(translation.Of)])).ToList();
        return new PublishedGuide(
            translation.Language,
            $"{Version}-{translation.Version}",
            groups,
            [.. Pages.Select(translation.Of)],
            translation.Closest.Count > 0 && translation.Closest.All(choice => PartFor(choice.Part) is not null) ? translation.Closest : Closest,
            [.. References.Concat(groups.SelectMany(group => group.Parts).SelectMany(part => part.Sources)).DistinctBy(source => source.Key)
                .OrderBy(source => source.Authors, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Year)],
            Exercises.In(translation))
        { OriginalLanguage = OriginalLanguage };
    }

    private Part? Neighbour(Part part, int step)
    {
        var index = part.Position - 1 + step;
        return index >= 0 && index < Parts.Count ? Parts[index] : null;
    }
}
