namespace EmotionalNumbness.Guide;

/// <summary>Something in the content that an editor has to mend.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">Line in that file, counted from 1.</param>
/// <param name="Message">What is wrong and what to do, in one sentence or two.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    /// <summary>The form editors and compilers share: <c>file(line): message</c>.</summary>
    public override string ToString() => $"{File}({Line}): {Message}";
}
