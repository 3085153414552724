namespace EmotionalNumbness.Helplines.Loading;

/// <summary>What came of reading the helplines folder.</summary>
/// <param name="Directory">
/// The directory; null when a file could not be understood. Age alone never takes it away: after two years, or with a
/// wrong clock, an old number with a warning is better than none.
/// </param>
/// <param name="Problems">Everything to mend, by file and line.</param>
public sealed record HelplineLoad(HelplineDirectory? Directory, IReadOnlyList<HelplineProblem> Problems)
{
    /// <summary>Whether a build should fail on this content.</summary>
    public bool HasErrors => Problems.Any(problem => problem.IsError);
}
