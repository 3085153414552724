using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Trends;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Trends;

/// <summary>How it went over four weeks, three months or a year. No score, no forecast, no cause.</summary>
internal sealed class TrendsModel(
    JournalTrends trends, JournalSession session, WriterClock clock, IStringLocalizer<JournalWords> words, IStringLocalizer<InsightWords> see)
    : JournalPage(words)
{
    [BindProperty]
    public string? Range { get; set; }

    public Trend Trend { get; private set; } = null!;

    public TrendChart Chart => new(Trend);

    public IReadOnlyList<TrendDay> Rows => [.. Trend.Days.Where(day => day.Line is not null || day.Feeling.Kind is not EmotionalNumbness.Journal.CheckIns.AnswerKind.NotAsked)];

    public bool IsEmpty => Trend.Days.All(day => day.Feeling.Kind is EmotionalNumbness.Journal.CheckIns.AnswerKind.NotAsked);

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(TrendRange.FourWeeks, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var isKnown = Enum.TryParse<TrendRange>(Range, out var range) && Enum.GetNames<TrendRange>().Contains(Range);
        await ShowAsync(isKnown ? range : TrendRange.FourWeeks, cancellationToken);
        return isKnown ? Page() : AgainSaying(see["Trends.NoSuchRange"]);
    }

    private async Task ShowAsync(TrendRange range, CancellationToken cancellationToken) =>
        Trend = await trends.OverAsync(session.Open, range, clock.Today, session.Shown, cancellationToken);
}
