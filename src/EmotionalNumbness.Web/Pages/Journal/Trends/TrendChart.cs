using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Trends;

namespace EmotionalNumbness.Web.Pages.Journal.Trends;

/// <summary>Where the numbers of a trend stand in its drawing. Days are dots, the line is a line; a day without a number has a sign below.</summary>
internal sealed class TrendChart
{
    public const int Width = 360;
    public const int Height = 216;
    public const int Left = 30;
    public const int Bottom = 180;

    /// <summary>Where the signs of days without a number stand.</summary>
    public const int Below = 196;

    private const int Top = 10;
    private const double Right = Width - 6;

    private readonly Trend trend;

    public TrendChart(Trend trend) => this.trend = trend;

    public IEnumerable<(TrendDay Day, double X, double Y)> Dots =>
        trend.Days.Select((day, i) => (day, i)).Where(one => one.day.Feeling.IsGiven).Select(one => (one.day, X(one.i), Y(one.day.Feeling.Value)));

    /// <summary>Days on which the answer was none.</summary>
    public IEnumerable<(TrendDay Day, double X)> Signs =>
        trend.Days.Select((day, i) => (day, i)).Where(one => one.day.Feeling.Kind is AnswerKind.DontKnow or AnswerKind.RatherNotSay).Select(one => (one.day, X(one.i)));

    /// <summary>The line, in pieces: there is none where there are too few days.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            var points = new List<string>();
            for (var i = 0; i <= trend.Days.Count; i++)
            {
                if (i < trend.Days.Count && trend.Days[i].Line is { } value)
                    points.Add($"{Svg.N(X(i))},{Svg.N(Y(value))}");
                else if (points.Count > 0)
                {
                    yield return string.Join(' ', points);
                    points.Clear();
                }
            }
        }
    }

    /// <summary>Smaller where there are more of them.</summary>
    public double Radius => trend.Range switch { TrendRange.FourWeeks => 4, TrendRange.ThreeMonths => 2.4, _ => 1.5 };

    /// <summary>Days to name below: the first, the middle one and the last.</summary>
    public IEnumerable<(DateOnly Day, double X, string Anchor)> Names =>
    [
        (trend.Days[0].Day, X(0), "start"),
        (trend.Days[trend.Days.Count / 2].Day, X(trend.Days.Count / 2), "middle"),
        (trend.Days[^1].Day, X(trend.Days.Count - 1), "end"),
    ];

    public static double Y(double value) => Bottom - value * (Bottom - Top) / CheckIn.Most;

    private double X(int day) => Left + 6 + day * (Right - Left - 12) / (trend.Days.Count - 1);
}
