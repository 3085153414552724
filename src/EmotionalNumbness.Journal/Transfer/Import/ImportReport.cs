namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What is noted while a file is read. Bounded: the rest is counted.</summary>
internal sealed class ImportReport(ImportLimits limits)
{
    private const int LongestName = 100;

    private readonly List<ImportProblem> problems = [];
    private readonly SortedDictionary<Dropped, int> dropped = [];
    private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);

    public IReadOnlyList<ImportProblem> Problems => problems;

    public int ProblemCount { get; private set; }

    public IReadOnlyDictionary<Dropped, int> Dropped => dropped;

    /// <summary>Names of columns and keys that this program does not know: the format may have grown.</summary>
    public IReadOnlyCollection<string> Unknown => unknown;

    /// <summary>Some times had no zone, so the chosen one was used: say so.</summary>
    public bool UsedChosenZone { get; set; }

    public void Problem(ProblemKind kind, string? file, int? position)
    {
        ProblemCount++;
        if (problems.Count < limits.Listed)
            problems.Add(new ImportProblem(kind, file, position));
    }

    public void Drop(Dropped what, int count = 1)
    {
        if (count > 0)
            dropped[what] = dropped.GetValueOrDefault(what) + count;
    }

    public void UnknownName(string name)
    {
        if (unknown.Count < limits.Listed && name.Length <= LongestName)
            unknown.Add(name);
    }
}
