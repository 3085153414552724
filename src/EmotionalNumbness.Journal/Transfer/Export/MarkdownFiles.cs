using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>A Markdown file for each entry, named by its day, with YAML at its head: what other programs read.</summary>
internal static class MarkdownFiles
{
    /// <summary>A JSON string is a YAML string.</summary>
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(
        JournalDbContext db, OpenJournal journal, ExportIndex index, ArchiveFiles archive, CancellationToken cancellationToken)
    {
        var items = index.Entries.ToList();
        items.Sort(ExportItem.ByTime);
        var (day, number) = (DateOnly.MinValue, 0);
        await foreach (var entry in EntryRowsInOrder.CurrentAsync(db, journal, items, cancellationToken))
        {
            number = entry.Day == day ? number + 1 : 1;
            day = entry.Day;
            var name = string.Create(CultureInfo.InvariantCulture, $"{OwnFormat.MarkdownFolder}{day:yyyy}/{day:yyyy-MM-dd}-{number}.md");
            await archive.AddTextAsync(name, text => text.WriteAsync(Head(entry) + entry.Text), cancellationToken);
        }
    }

    private static string Head(Entry entry)
    {
        var date = entry.HasTime ? entry.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : entry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var tags = entry.Marks.Tags.Count == 0 ? "" : $"tags: [{string.Join(", ", entry.Marks.Tags.Select(Quoted))}]\n";
        var heavy = entry.Marks.IsHeavy ? "heavy: true\n" : "";
        var locked = entry.Marks.IsExtraLocked ? "extra-locked: true\n" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"---\nid: {entry.Id}\ndate: {date}\nupdated: {entry.SavedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}\n{tags}{heavy}{locked}---\n");
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);
}
