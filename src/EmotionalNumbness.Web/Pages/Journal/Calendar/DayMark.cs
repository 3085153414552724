using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;
using Microsoft.AspNetCore.Html;

namespace EmotionalNumbness.Web.Pages.Journal.Calendar;

/// <summary>
/// A day as a small drawing, told apart by shape and size and not by colour: a ring for nothing felt, a disc that grows with feeling,
/// a question mark, a dash, a square for a day without such an answer, and nothing for an empty day.
/// </summary>
internal static class DayMark
{
    /// <summary>The whole drawing's side.</summary>
    public const int Side = 20;

    private const double Ring = 3.5;

    /// <param name="day">Numbers alone are drawn, nothing that was typed.</param>
    /// <param name="x">Of its centre.</param>
    /// <param name="y">Of its centre.</param>
    public static IHtmlContent Of(CalendarDay day, double x, double y) => new HtmlString(Drawn(day, x, y));

    private static string Drawn(CalendarDay day, double x, double y) => day.Feeling.Kind switch
    {
        _ when day.IsEmpty => "",
        AnswerKind.Given when day.Feeling.Value == 0 => $"<circle class=\"ring\" cx=\"{Svg.N(x)}\" cy=\"{Svg.N(y)}\" r=\"{Svg.N(Ring)}\"/>",
        AnswerKind.Given => $"<circle class=\"disc\" cx=\"{Svg.N(x)}\" cy=\"{Svg.N(y)}\" r=\"{Svg.N(2 + 0.7 * day.Feeling.Value)}\"/>",
        AnswerKind.DontKnow => $"<text x=\"{Svg.N(x)}\" y=\"{Svg.N(y + 5)}\">?</text>",
        AnswerKind.RatherNotSay => $"<path class=\"dash\" d=\"M{Svg.N(x - 5)} {Svg.N(y)}h10\"/>",
        _ => $"<rect class=\"square\" x=\"{Svg.N(x - 4)}\" y=\"{Svg.N(y - 4)}\" width=\"8\" height=\"8\"/>",
    };
}
