namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>A number to type, with the other answers beside it.</summary>
/// <param name="Id">In the page.</param>
/// <param name="Name">Of the field; that of the other answers ends in "Answer".</param>
/// <param name="Typed">What stands in it.</param>
/// <param name="Answer">Of the other answers.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">How to type it.</param>
/// <param name="Problem">What is wrong with it; empty for nothing.</param>
internal sealed record TypedField(string Id, string Name, string? Typed, string? Answer, string Label, string Hint, string Problem)
{
    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(TypedField);
}
