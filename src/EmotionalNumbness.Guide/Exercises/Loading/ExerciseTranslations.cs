using System.Globalization;
using EmotionalNumbness.Guide.Exercises.Start;
using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>
/// Holds translated exercises, and the questions of <c>/start</c>, against their originals. Words may differ and nothing else: the same
/// times, ways and directions, the same answers that mean danger, leading to the same places.
/// </summary>
internal sealed class ExerciseTranslations(ContentFolder folder, string original, string language, ProblemList problems)
{
    // What is wrong with the original is told where the original is loaded.
    private readonly ProblemList elsewhere = new();

    public void Check(IReadOnlyList<Exercise> translated)
    {
        var originals = TextFile.ReadAll(folder, $"{original}/{ExercisesLoader.Folder}", ExercisesLoader.Address, elsewhere)
            .ToDictionary(text => text.Slug, StringComparer.Ordinal);
        foreach (var exercise in translated)
        {
            if (originals.TryGetValue(exercise.Slug, out var theirs) && !ShapeOf(theirs).SequenceEqual(ShapeOf(exercise), StringComparer.Ordinal))
                problems.Add($"{language}/{ExercisesLoader.Folder}/{exercise.Slug}.md", 1, $"This exercise has other times, ways or directions than {original}/{ExercisesLoader.Folder}/{exercise.Slug}.md. Copy it and translate its words only.");
        }
    }

    public void Check(StartRules? translated, LinkChecks links)
    {
        var file = $"{original}/start.yaml";
        if (translated is not null
            && new StartFile(file, original, links, elsewhere).Read(folder.Read(file, elsewhere)) is { } theirs
            && !ShapeOf(theirs).SequenceEqual(ShapeOf(translated), StringComparer.Ordinal))
            problems.Add($"{language}/start.yaml", 1, $"These questions have other answers, or lead to other places, than those of {file}. Copy it and translate its words only.");
    }

    private IEnumerable<string> ShapeOf(TextFile text)
    {
        var (file, keys) = (text.Source.File, text.Source.FrontMatter);
        var paces = PaceReader.Read(file, keys, elsewhere);
        var ways = new WayReader(folder, original, elsewhere).Read(file, keys, paces);
        return ShapeOf(keys.Text("direction") == "inward", keys.Text("eyes") == "open", keys.Text("next-to"), paces, ways);
    }

    private static IEnumerable<string> ShapeOf(Exercise exercise) =>
        ShapeOf(exercise.Direction == Direction.Inward, exercise.HasOpenEyes, exercise.Next.Address, exercise.Paces, exercise.Ways);

    private static IEnumerable<string> ShapeOf(bool isInward, bool hasOpenEyes, string next, IReadOnlyList<BreathPace> paces, IReadOnlyList<ExerciseWay> ways) =>
    [
        $"{isInward} {hasOpenEyes} {next}",
        .. paces.Select(pace => string.Create(CultureInfo.InvariantCulture, $"{pace.In} {pace.Again} {pace.Out}")),
        .. ways.SelectMany(way => way.Steps, (way, step) => $"{way.Minutes} {step.Seconds} {step.IsBreathing} {step.Picture?.Address}"),
    ];

    private static IEnumerable<string> ShapeOf(StartRules rules) => rules.Questions.OrderBy(question => question.Name, StringComparer.Ordinal)
        .SelectMany(question => question.Answers, (question, answer) =>
            $"{question.Name} {answer.Then} {answer.IsDanger} {string.Join(' ', answer.Suggestions.Select(suggestion => suggestion.Address))}")
        .Prepend(rules.First.Name);
}
