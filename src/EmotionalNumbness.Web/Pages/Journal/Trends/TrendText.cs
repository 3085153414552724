using EmotionalNumbness.Journal.Trends;
using EmotionalNumbness.Web.Pages.Journal.Calendar;
using EmotionalNumbness.Web.Pages.Journal.CheckIns;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Trends;

/// <summary>Says what a trend comes to: what went together, and never why.</summary>
internal sealed class TrendText(CheckInText text, IStringLocalizer<InsightWords> words)
{
    public string Halves(TrendHalves halves) => halves switch
    {
        { Verdict: Verdict.TooEarly } => words["Trends.TooEarly", halves.EarlierDays, halves.LaterDays],
        { EarlierMiddle: { } earlier, LaterMiddle: { } later } =>
            words["Trends.Halves." + halves.Verdict, DayText.Number(earlier), DayText.Number(later), halves.EarlierDays, halves.LaterDays],
        _ => "",
    };

    public string When(OnDaysWhen when) => when.What switch
    {
        DayWith.Tag => words["Trends.With.Tag", when.Tag ?? ""],
        DayWith.LongerSleep => words["Trends.With.LongerSleep", text.Length(when.Minutes ?? 0)],
        _ => words["Trends.With." + when.What],
    };

    /// <summary>Only for those that differ.</summary>
    public string Sentence(OnDaysWhen when) =>
        words["Trends.When." + when.Verdict, When(when), DayText.Number(when.Middle ?? 0), when.Days, DayText.Number(when.OtherMiddle ?? 0), when.OtherDays];

    public string Says(Verdict verdict) => words["Trends.Verdict." + verdict];

    public string Word(HowOften word) => word.IsOwn ? word.Key : text.Word(word.Key);

    public string Sensation(HowOften sensation) => text.Sensation(sensation.Key);
}
