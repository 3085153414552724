using System.Globalization;
using System.Text;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>docs/benchmarks.md: the figures between two marks; the words around them are written by hand and stay.</summary>
internal static class Report
{
    private const string Begin = "<!-- figures: written by tests/bench -->";
    private const string End = "<!-- end of figures -->";

    public static async Task WriteAsync(FileInfo file, string command, DateOnly day, IReadOnlyList<Chapter> chapters, CancellationToken cancellationToken)
    {
        var text = await File.ReadAllTextAsync(file.FullName, cancellationToken);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{file} has lost the marks between which the figures go: {Begin} and {End}");
        await File.WriteAllTextAsync(file.FullName, $"{text[..begin]}{Begin}\n\n{Figures(command, day, chapters)}\n{text[end..]}", cancellationToken);
    }

    public static string Figures(string command, DateOnly day, IReadOnlyList<Chapter> chapters)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"`{command}` on {day:yyyy-MM-dd}. {Machine.Description}.\n");
        foreach (var chapter in chapters)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {chapter.Title}\n\n{chapter.How}\n\n| what | beside | ours | floor | unit | ratio | lowest to highest | aim | |\n| --- | --- | ---: | ---: | --- | ---: | --- | --- | --- |\n");
            foreach (var finding in chapter.Findings)
                text.Append(CultureInfo.InvariantCulture, $"| {finding.What} | {finding.Beside} | {Short(finding.Figures.Ours)} | {Short(finding.Figures.Floor)} | {finding.Unit} | **{finding.Figures.Ratio:0.00}** | {finding.Figures.Lowest:0.00} to {finding.Figures.Highest:0.00} | {AimOf(finding)} |\n");
        }

        return text.ToString();
    }

    private static string AimOf(Finding finding) => finding.Aim is { } aim
        ? string.Create(CultureInfo.InvariantCulture, $"{(aim.IsLeast ? "at least" : "at most")} {aim.Bound:0.##} | {(aim.IsMetBy(finding.Figures.Ratio) ? "met" : "**missed**")}")
        : " | ";

    private static string Short(double figure) => figure.ToString(figure switch { >= 100 => "N0", >= 10 => "0.0", >= 1 => "0.00", _ => "0.000" }, CultureInfo.InvariantCulture);
}
