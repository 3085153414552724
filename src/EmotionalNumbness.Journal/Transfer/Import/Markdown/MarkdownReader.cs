using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import.Markdown;

/// <summary>Markdown files in a ZIP: an entry each. The day stands in the YAML at the head or in the name.</summary>
internal sealed partial class MarkdownReader : IImportReader
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "uuid", "title", "date", "datetime", "created", "created_at", "creationDate", "modified", "updated", "updated_at", "tags", "tag", "starred",
    };

    private static readonly string[] LocalTimes = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public ImportFormat Format => ImportFormat.Markdown;

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var files = source.With(".md", ".markdown").ToList();
        reading.Report.Drop(Dropped.Files, source.Files.Count - files.Count);
        foreach (var file in files)
        {
            if (await TextAsync(file, reading, cancellationToken) is { } text && Read(text, file, reading) is { } read)
                yield return read;
        }
    }

    private static async Task<string?> TextAsync(SourceFile file, ImportReading reading, CancellationToken cancellationToken)
    {
        try
        {
            return Encoding.UTF8.GetString((await file.ReadAsync(cancellationToken)).Span);
        }
        catch (ImportRefusedException e) when (e.Refusal.Reason is RefusalReason.Damaged or RefusalReason.NotUtf8)
        {
            reading.Report.Problem(e.Refusal.Reason is RefusalReason.NotUtf8 ? ProblemKind.NotUtf8 : ProblemKind.Damaged, file.Label, null);
            return null;
        }
    }

    private static ImportedEntry? Read(string text, SourceFile file, ImportReading reading)
    {
        if (FrontMatter.Read(text, reading.Limits) is not { } head)
        {
            reading.Report.Problem(ProblemKind.NotAsDescribed, file.Label, 1);
            return null;
        }

        var date = head.First("date", "datetime", "created", "created_at", "creationDate");
        var at = Time(date, reading);
        if ((at is { } time ? DateOnly.FromDateTime(time.DateTime) : Dates.Day(date) ?? DayInName(file.Name)) is not { } day)
        {
            reading.Report.Problem(ProblemKind.NoDay, file.Label, null);
            return null;
        }

        foreach (var name in head.Names.Where(name => !Known.Contains(name)))
            reading.Report.UnknownName(name);
        var body = Titled.Text(head.First("title"), head.Body);
        var source = head.First("id", "uuid") is { } id
            ? SourceId.Of(ImportFormat.Markdown, id)
            : SourceId.OfText(ImportFormat.Markdown, day.ToString("O", CultureInfo.InvariantCulture), body);
        return reading.Checked(
            new ImportedEntry(
                source, day, at, Time(head.First("modified", "updated", "updated_at"), reading), body, Tags(head), head.First("starred") is "true" or "yes"),
            file.Label, null);
    }

    private static DateTimeOffset? Time(string? text, ImportReading reading)
    {
        if (Dates.Instant(text) is { } instant)
            return text!.EndsWith('Z') ? reading.InZone(instant, null) : instant;
        return DateTime.TryParseExact(text, LocalTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? reading.InChosenZone(local) : null;
    }

    private static List<string> Tags(FrontMatter head)
    {
        var listed = head.All("tags").Concat(head.All("tag")).ToList();
        // One line of several, as some programs write them.
        if (listed is [var line] && line.Contains(','))
            listed = [.. line.Split(',')];
        return [.. listed.Select(tag => tag.Trim().TrimStart('#'))];
    }

    private static DateOnly? DayInName(string name) => DayPattern().Matches(name).LastOrDefault() is { } match
        ? Dates.Day($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}") : null;

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})[-_/.](?<m>[0-9]{2})[-_/.](?<d>[0-9]{2})(?![0-9])")]
    private static partial Regex DayPattern();
}
