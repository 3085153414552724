using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace EmotionalNumbness.Journal.Transfer.Export.Page;

/// <summary>Writes HTML, everything that was typed escaped.</summary>
internal sealed class PageText(TextWriter writer, ExportWords words)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly CultureInfo culture = CultureOf(words.Language);

    public ExportWords Words => words;

    /// <summary>As it is.</summary>
    public Task RawAsync(string html) => writer.WriteAsync(html);

    public Task HeadingAsync(int level, ExportWord word) => writer.WriteAsync($"<h{level}>{Escaped(words[word])}</h{level}>\n");

    /// <summary>A line of small print.</summary>
    public Task NoteAsync(string text) => writer.WriteAsync($"<p class=\"note\">{Escaped(text)}</p>\n");

    /// <summary>What was written, with its line breaks, in the direction of its script.</summary>
    public Task TypedAsync(string text) => writer.WriteAsync($"<div class=\"text\" dir=\"auto\">{Escaped(text)}</div>\n");

    public Task LabelledAsync(ExportWord label, string text) => NoteAsync($"{words[label]}: {text}");

    /// <summary>Nothing for an empty list.</summary>
    public async Task ListAsync(ExportWord heading, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count == 0)
            return;
        await HeadingAsync(3, heading);
        await writer.WriteAsync("<ul>\n");
        foreach (var item in list)
            await writer.WriteAsync($"<li class=\"text\" dir=\"auto\">{Escaped(item)}</li>\n");
        await writer.WriteAsync("</ul>\n");
    }

    public string Day(DateOnly day) => day.ToString("D", culture);

    public string Time(DateTimeOffset time) => time.ToString("t", culture);

    public string Both(DateTimeOffset time) => $"{Day(DateOnly.FromDateTime(time.DateTime))}, {Time(time)}";

    public static string Escaped(string text) => Encoder.Encode(text);

    private static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
