using EmotionalNumbness.Journal.Summary;

namespace EmotionalNumbness.Web.Pages.Journal.Summary;

/// <summary>A bar for each week that has a value.</summary>
internal sealed class WeekChart(IReadOnlyList<SummaryWeek> weeks)
{
    public const int Width = 360;
    public const int Height = 134;

    private const int Left = 30;
    private const int Top = 10;
    private const int Bottom = 112;

    public IEnumerable<(SummaryWeek Week, double X, double Width)> Bars =>
        weeks.Select((week, i) => (week, Left + i * Step + Step * 0.15, Math.Min(Step * 0.7, 40))).Where(bar => bar.week.Middle is not null);

    /// <summary>Weeks to name below, by their first day: the first, the one in the middle and the last.</summary>
    public IEnumerable<(DateOnly Day, double X, string Anchor)> Names => weeks.Count switch
    {
        1 => [(weeks[0].First, Left, "start")],
        2 => [(weeks[0].First, Left, "start"), (weeks[1].First, Width, "end")],
        _ => [(weeks[0].First, Left, "start"), (weeks[weeks.Count / 2].First, Left + (weeks.Count / 2 + 0.5) * Step, "middle"), (weeks[^1].First, Width, "end")],
    };

    private double Step => (double)(Width - Left) / weeks.Count;

    public static double Y(double value) => Bottom - value * (Bottom - Top) / 10;
}
