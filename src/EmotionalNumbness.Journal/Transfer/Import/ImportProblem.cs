namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>Something in a file that could not be taken in. The rest was.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">Within a ZIP; null otherwise.</param>
/// <param name="Position">The line, or the number of the entry in a list, from 1; null where the whole file is meant.</param>
public sealed record ImportProblem(ProblemKind Kind, string? File, int? Position)
{
    /// <summary>Nothing of what was written: file names are often titles.</summary>
    public override string ToString() => nameof(ImportProblem);
}
