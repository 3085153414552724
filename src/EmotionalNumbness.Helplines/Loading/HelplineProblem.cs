namespace EmotionalNumbness.Helplines.Loading;

/// <summary>Something in the helpline files that somebody has to mend.</summary>
/// <param name="File">Name of the file in the helplines folder.</param>
/// <param name="Line">Line in that file, counted from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="IsError">False for a warning.</param>
public sealed record HelplineProblem(string File, int Line, string Message, bool IsError)
{
    /// <summary>The form editors and compilers share: <c>file(line): message</c>.</summary>
    public override string ToString() => $"{File}({Line}): {Message}";
}
