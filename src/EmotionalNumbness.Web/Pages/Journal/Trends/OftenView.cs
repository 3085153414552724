using EmotionalNumbness.Journal.Trends;

namespace EmotionalNumbness.Web.Pages.Journal.Trends;

/// <summary>Words or sensations, beside the range before.</summary>
/// <param name="Id">In the page.</param>
/// <param name="Heading">Above.</param>
/// <param name="List">The numbers.</param>
/// <param name="Text">What stands for a key.</param>
internal sealed record OftenView(string Id, string Heading, OftenList List, Func<HowOften, string> Text)
{
    /// <summary>The most that the page lists.</summary>
    public const int Most = 12;

    public bool IsTooEarly => List.Items.All(item => item.Verdict is Verdict.TooEarly);

    public string More => Of(Verdict.More);

    public string Less => Of(Verdict.Less);

    private string Of(Verdict verdict) => string.Join(", ", List.Items.Where(item => item.Verdict == verdict).Select(Text));
}
