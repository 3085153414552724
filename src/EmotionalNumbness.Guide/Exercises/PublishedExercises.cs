using System.Collections.Frozen;
using EmotionalNumbness.Guide.Exercises.Start;

namespace EmotionalNumbness.Guide.Exercises;

/// <summary>What there is to do beside reading: exercises, the questions that lead to them, and seven gentle days.</summary>
public sealed class PublishedExercises
{
    private readonly FrozenDictionary<string, Exercise> bySlug;

    internal PublishedExercises(IReadOnlyList<ExerciseGroup> groups, StartRules start, Programme programme)
    {
        Groups = groups;
        All = [.. groups.SelectMany(group => group.Exercises)];
        Start = start;
        Programme = programme;
        bySlug = All.ToFrozenDictionary(exercise => exercise.Slug, StringComparer.Ordinal);
    }

    /// <summary>The exercises in order: those that look outward first, and of each group the shortest.</summary>
    public IReadOnlyList<ExerciseGroup> Groups { get; }

    /// <summary>All of them in that order.</summary>
    public IReadOnlyList<Exercise> All { get; }

    /// <summary>The questions at <c>/start</c>.</summary>
    public StartRules Start { get; }

    /// <summary>The days at <c>/programme</c>.</summary>
    public Programme Programme { get; }

    /// <summary>The exercise with this slug, or null. Safe for any input.</summary>
    public Exercise? For(string? slug) => slug is null ? null : bySlug.GetValueOrDefault(slug);

    /// <summary>Where to turn when an exercise made things worse: the first that looks outward and is another one.</summary>
    public Exercise OutwardInsteadOf(Exercise exercise) =>
        All.First(other => other.Direction == Direction.Outward && other.Slug != exercise.Slug);

    /// <summary>The same with translated texts in the place of their originals.</summary>
    internal PublishedExercises In(GuideTranslation translation) => new(
        [.. Groups.Select(group => new ExerciseGroup(translation.NameOf(group), [.. group.Exercises.Select(translation.Of)]))],
        translation.Start ?? Start,
        Programme with { Days = [.. Programme.Days.Select(day => day with { Part = translation.Of(day.Part), Exercise = translation.Of(day.Exercise) })] });
}
