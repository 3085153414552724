namespace EmotionalNumbness.Helplines.Loading;

/// <summary>Gathers every problem of one file, so that an editor sees them all at once.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<HelplineProblem> problems = [];

    public bool HasErrors => problems.Exists(problem => problem.IsError);

    public void Add(int line, string message) => problems.Add(new HelplineProblem(file, line, message, IsError: true));

    public void Warn(int line, string message) => problems.Add(new HelplineProblem(file, line, message, IsError: false));

    public IReadOnlyList<HelplineProblem> InOrder() => [.. problems.Distinct().OrderBy(problem => problem.Line)];
}
