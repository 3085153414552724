using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>Lines that are shown, and read aloud, as they are written: a mark in one of them would be seen by everybody.</summary>
internal static class PlainLines
{
    private static readonly string[] Marks = ["[@", "](", "**"];

    /// <param name="file">Where they stand.</param>
    /// <param name="lines">From the first line of the file on.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(string file, IEnumerable<string> lines, ProblemList problems)
    {
        foreach (var (index, line) in lines.Index())
        {
            if (Marks.Any(mark => line.Contains(mark, StringComparison.Ordinal)))
                problems.Add(file, index + 1, "This line is shown as it is written, and there is a citation, a link or a mark in it. Citations and links belong in the text of an exercise.");
        }
    }
}
