using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.DailyTxT;

/// <summary>DailyTxT, the readable backup: a file for each month, an entry for each day, no times.</summary>
internal sealed partial class DailyTxTReader : IImportReader
{
    private static readonly HashSet<string> Known =
        new(StringComparer.Ordinal) { "day", "text", "date_written", "tags", "isBookmarked", "files", "pins", "history", "history_available" };

    public ImportFormat Format => ImportFormat.DailyTxT;

    public static bool Recognises(string name, JsonElement root) => MonthOf(name) is not null && root.Has("days");

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Only a locked backup holds the account's keys.
        if (source.Files.Any(file => file.Name == "user.json"))
            throw new ImportRefusedException(RefusalReason.Encrypted);
        var tags = await TagsAsync(source, reading, cancellationToken);
        reading.Report.Drop(Dropped.Files, source.Files.Count(file => file.Name.StartsWith("files/", StringComparison.Ordinal)));
        reading.Report.Drop(Dropped.Templates, source.Files.Count(file => file.Name == "templates.json"));
        foreach (var file in source.Files)
        {
            if (MonthOf(file.Name) is not { } month)
                continue;
            using var json = await ZipJson.ParseAsync(source, file, reading, cancellationToken);
            var number = 0;
            foreach (var day in json is null ? [] : json.RootElement.Items("days"))
            {
                number++;
                if (Read(day, month, tags, reading, file.Label, number) is { } read)
                    yield return read;
            }
        }
    }

    private static ImportedEntry? Read(
        JsonElement json, (int Year, int Month) month, IReadOnlyDictionary<long, string> names, ImportReading reading, string? file, int number)
    {
        if (json.Whole("day") is not { } day || day < 1 || month.Year < 1 || day > DateTime.DaysInMonth(month.Year, month.Month))
        {
            reading.Report.Problem(ProblemKind.NoDay, file, number);
            return null;
        }

        reading.Report.Drop(Dropped.Stars, json.Flag("isBookmarked") ? 1 : 0);
        reading.Report.Drop(Dropped.Places, json.Count("pins"));
        foreach (var name in json.NamesBeside(Known))
            reading.Report.UnknownName(name);
        var date = new DateOnly(month.Year, month.Month, (int)day);
        var text = json.Text("text") ?? "";
        var tags = json.Items("tags")
            .Select(tag => tag.ValueKind is JsonValueKind.Number && tag.TryGetInt64(out var id) ? names.GetValueOrDefault(id) : null).OfType<string>().ToList();
        return reading.Checked(
            new ImportedEntry(SourceId.OfText(ImportFormat.DailyTxT, date.ToString("O", CultureInfo.InvariantCulture), text), date, null, null, text, tags, false),
            file, number);
    }

    private static async Task<Dictionary<long, string>> TagsAsync(ImportSource source, ImportReading reading, CancellationToken cancellationToken)
    {
        var names = new Dictionary<long, string>();
        if (source.Files.FirstOrDefault(file => file.Name == "tags.json") is not { } file)
            return names;
        using var json = await ZipJson.ParseAsync(source, file, reading, cancellationToken);
        foreach (var tag in json is null ? [] : json.RootElement.Items("tags"))
        {
            if (tag.Whole("id") is { } id && tag.Text("name") is { } name)
                names[id] = name;
        }

        return names;
    }

    private static (int Year, int Month)? MonthOf(string name) => MonthFile().Match(name) is { Success: true } match
        ? (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex(@"^([0-9]{4})/(0?[1-9]|1[0-2])\.json$")]
    private static partial Regex MonthFile();
}
