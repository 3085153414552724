using System.Collections.Frozen;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Guide.Exercises.Start;

namespace EmotionalNumbness.Guide;

/// <summary>What there is of the guide in another language: checked, rendered and immutable. See <see cref="PublishedGuide.In"/>.</summary>
public sealed class GuideTranslation
{
    private readonly FrozenDictionary<string, string> groupNames;
    private readonly FrozenDictionary<string, Part> parts;
    private readonly FrozenDictionary<string, Page> pages;
    private readonly FrozenDictionary<string, Exercise> exercises;

    internal GuideTranslation(
        string language,
        string version,
        IReadOnlyDictionary<string, string> groupNames,
        IReadOnlyList<Part> parts,
        IReadOnlyList<Page> pages,
        IReadOnlyList<ClosestChoice> closest,
        IReadOnlyList<Exercise> exercises,
        StartRules? start)
    {
        Language = language;
        Version = version;
        Closest = closest;
        Start = start;
        this.groupNames = groupNames.ToFrozenDictionary(StringComparer.Ordinal);
        this.parts = parts.ToFrozenDictionary(part => part.Slug, StringComparer.Ordinal);
        this.pages = pages.ToFrozenDictionary(page => page.Slug, StringComparer.Ordinal);
        this.exercises = exercises.ToFrozenDictionary(exercise => exercise.Slug, StringComparer.Ordinal);
    }

    /// <summary>BCP 47 tag, such as <c>es</c>; also the folder's name.</summary>
    public string Language { get; }

    /// <summary>Changes whenever any source file changes: a hash over all of them, in hexadecimal.</summary>
    public string Version { get; }

    /// <summary>How many parts are translated.</summary>
    public int PartCount => parts.Count;

    /// <summary>How many pages outside the guide's order are.</summary>
    public int PageCount => pages.Count;

    /// <summary>How many exercises are.</summary>
    public int ExerciseCount => exercises.Count;

    /// <summary>Whether the questions at <c>/start</c> are translated.</summary>
    public bool HasStart => Start is not null;

    internal IReadOnlyList<ClosestChoice> Closest { get; }

    internal StartRules? Start { get; }

    /// <summary>Whether this part is translated. Safe for any input.</summary>
    public bool HasPart(string slug) => parts.ContainsKey(slug);

    /// <summary>Whether this page is translated. Safe for any input.</summary>
    public bool HasPage(string slug) => pages.ContainsKey(slug);

    /// <summary>Whether this exercise is translated. Safe for any input.</summary>
    public bool HasExercise(string slug) => exercises.ContainsKey(slug);

    /// <summary>The translated part in the original's place, or the original.</summary>
    internal Part Of(Part original) =>
        parts.GetValueOrDefault(original.Slug) is { } translated ? translated with { Position = original.Position } : original;

    internal Page Of(Page original) => pages.GetValueOrDefault(original.Slug, original);

    internal Exercise Of(Exercise original) => exercises.GetValueOrDefault(original.Slug, original);

    internal string NameOf(PartGroup original) => groupNames.GetValueOrDefault(original.Title, original.Title);

    internal string NameOf(ExerciseGroup original) => groupNames.GetValueOrDefault(original.Title, original.Title);
}
