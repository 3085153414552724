using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Web.Hosting.Content;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>A country's numbers as a page shows them at one moment.</summary>
/// <param name="country">The country.</param>
/// <param name="time">The moment.</param>
/// <param name="options">When numbers count as stale.</param>
/// <param name="isReadLater">True for a file to keep, where "now" would mean nothing.</param>
internal sealed class CountryView(CountryHelplines country, TimeProvider time, ContentOptions options, bool isReadLater = false)
{
    public CountryHelplines Country { get; } = country;

    public IReadOnlyList<LineGroup> Groups { get; } = [.. LineGroup.Of(country)];

    /// <summary>Not checked for so long that the page says so before anything else.</summary>
    public bool IsStale => Country.IsStale(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), options.HelplineMaxAgeDays);

    /// <summary>Null where we can't be sure: "open now" must never send somebody to a closed line.</summary>
    public bool? IsOpenNow(Helpline line) => IsStale || isReadLater ? null : Country.IsOpenAt(line, time.GetUtcNow());
}
