namespace EmotionalNumbness.Guide.Loading;

/// <summary>Gathers every problem of a load, so that an editor sees them all at once.</summary>
internal sealed class ProblemList
{
    private readonly List<ContentProblem> problems = [];

    public void Add(string file, int line, string message) => problems.Add(new ContentProblem(file, line, message));

    public IReadOnlyList<ContentProblem> InOrder() =>
        [.. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
}
