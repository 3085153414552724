namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>The answers beside a value: don't know, rather not say, and passing over, which is chosen from the start.</summary>
/// <param name="Name">Of the field.</param>
/// <param name="Chosen">What stands in it.</param>
/// <param name="None">Words for an empty list as an answer; null where there is no list.</param>
internal sealed record AnswerChoices(string Name, string? Chosen, string? None = null)
{
    public bool IsPassedOver => string.IsNullOrEmpty(Chosen);
}
