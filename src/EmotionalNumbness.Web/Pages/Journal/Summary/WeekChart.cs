using EmotionalNumbness.Journal.Summary;

namespace EmotionalNumbness.Web.Pages.Journal.Summary;

/// <summary>A bar for each week that has a value.</summary>
internal sealed class WeekChart(IReadOnlyList<SummaryWeek> weeks)
{
    public const int Width = 360;
    public const int Height = 120;

    private const int Left = 20;
    private const int Top = 8;
    private const int Bottom = 112;

    public IEnumerable<(SummaryWeek Week, double X, double Width)> Bars
    {
        get
        {
            var step = (double)(Width - Left) / weeks.Count;
            return weeks.Select((week, i) => (week, Left + i * step + step * 0.15, Math.Min(step * 0.7, 40))).Where(bar => bar.week.Middle is not null);
        }
    }

    public static double Y(double value) => Bottom - value * (Bottom - Top) / 10;
}
