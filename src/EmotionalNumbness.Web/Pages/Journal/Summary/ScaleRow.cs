using EmotionalNumbness.Journal.Summary;

namespace EmotionalNumbness.Web.Pages.Journal.Summary;

/// <summary>A question with numbers for an answer, as a row.</summary>
/// <param name="Label">The question.</param>
/// <param name="Scale">Its numbers.</param>
/// <param name="Text">How a number is written.</param>
internal sealed record ScaleRow(string Label, SummaryScale Scale, Func<double, string> Text)
{
    public string Of(double? value) => value is { } number ? Text(number) : "–";
}
