namespace EmotionalNumbness.Guide.Exercises;

/// <summary>Some gentle days, in an order that nobody has to keep.</summary>
/// <param name="Title">The page's heading; plain text.</param>
/// <param name="Summary">One or two sentences; plain text.</param>
/// <param name="Notes">What to know before; plain text.</param>
/// <param name="Days">In order.</param>
public sealed record Programme(string Title, string Summary, IReadOnlyList<string> Notes, IReadOnlyList<ProgrammeDay> Days);

/// <summary>One day: something to read, something to do, a line to write.</summary>
/// <param name="Title">What it is about; plain text.</param>
/// <param name="Part">To read.</param>
/// <param name="Exercise">To do, in its shortest way.</param>
/// <param name="WritingPrompt">To write about; plain text.</param>
public sealed record ProgrammeDay(string Title, Part Part, Exercise Exercise, string WritingPrompt)
{
    /// <summary>For the line that is written.</summary>
    private const int MinutesToWrite = 1;

    /// <summary>Whole minutes of all three.</summary>
    public int Minutes => Part.Readability.Minutes + Exercise.Minutes + MinutesToWrite;
}
