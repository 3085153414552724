namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">The id of its element.</param>
/// <param name="Words">In plain words, with what to do; nothing of what was typed.</param>
internal sealed record FieldProblem(string Field, string Words);
