using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Site;

/// <summary>A page as it comes out of a printer. Set PAPERS to a folder to keep the sheets and look at them.</summary>
internal static partial class Paper
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PAPERS");

    /// <returns>How many sheets it takes, on A4 with a browser's usual margins.</returns>
    public static async Task<int> SheetsAsync(IPage page, string name)
    {
        const string Margin = "1cm";
        var file = await page.PdfAsync(new() { Format = "A4", Margin = new() { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin } });
        if (!string.IsNullOrEmpty(Folder))
            await File.WriteAllBytesAsync(Path.Combine(Folder, name + ".pdf"), file, TestContext.Current.CancellationToken);
        return Sheet().Count(Encoding.Latin1.GetString(file));
    }

    // Chromium writes the objects of a PDF plainly and presses only what is drawn on them (ISO 32000-1, 7.7.3.3).
    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
