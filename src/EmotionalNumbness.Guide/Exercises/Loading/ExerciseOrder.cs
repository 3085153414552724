using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>Puts exercises in the order of the index, which leads outward before inward and from short to long.</summary>
internal static class ExerciseOrder
{
    private const int FewestOutward = 2;

    /// <param name="index">The order.</param>
    /// <param name="files">The slugs of all files there are, also of those that could not be read.</param>
    /// <param name="texts">Those that could.</param>
    /// <param name="reader">Makes exercises of them.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<ExerciseGroup> Read(IndexFile index, IReadOnlySet<string> files, IReadOnlyList<TextFile> texts, ExerciseReader reader, ProblemList problems)
    {
        var bySlug = texts.ToDictionary(text => text.Slug, StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var groups = new List<ExerciseGroup>();
        Exercise? before = null;
        foreach (var group in index.Groups)
        {
            var exercises = new List<Exercise>();
            foreach (var (slug, line) in group.Slugs)
            {
                if (!placed.Add(slug))
                    problems.Add(index.File, line, $"“{slug}” is listed twice. Keep one.");
                else if (!files.Contains(slug))
                    problems.Add(index.File, line, $"There is no file {slug}.md beside this list. Write it, or remove the line.");
                if (!bySlug.Remove(slug, out var text))
                    continue;
                var exercise = reader.Read(text);
                CheckPlace(index.File, line, exercise, before, isFirstOfGroup: exercises.Count == 0, problems);
                exercises.Add(exercise);
                before = exercise;
            }

            groups.Add(new ExerciseGroup(group.Title, exercises));
        }

        foreach (var text in bySlug.Values)
            problems.Add(text.Source.File, 1, $"This exercise is not listed in {index.File}. Add “{text.Slug}” where it belongs.");
        if (groups.Count > 0 && bySlug.Count == 0 && groups.SelectMany(group => group.Exercises).Count(exercise => exercise.Direction == Direction.Outward) < FewestOutward)
            problems.Add(index.File, 1, $"{FewestOutward} exercises or more look outward: whoever feels worse after one is led to another. Add one.");
        return groups;
    }

    // Turning inward can make a person feel more unreal, so the list begins with what does not.
    private static void CheckPlace(string file, int line, Exercise exercise, Exercise? before, bool isFirstOfGroup, ProblemList problems)
    {
        if (before is null)
            return;
        if (exercise.Direction == Direction.Outward && before.Direction == Direction.Inward)
            problems.Add(file, line, $"“{exercise.Slug}” looks outward and stands below one that turns inward. Move it up.");
        else if (!isFirstOfGroup && exercise.Minutes > 0 && exercise.Minutes < before.Minutes)
            problems.Add(file, line, $"“{exercise.Slug}” is shorter than the one above it. Within a group the shortest comes first.");
    }
}
