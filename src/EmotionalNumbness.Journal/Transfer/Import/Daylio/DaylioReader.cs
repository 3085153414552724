using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import.Daylio;

/// <summary>Daylio's CSV: a row for each check-in, columns found by name.</summary>
internal sealed partial class DaylioReader : IImportReader
{
    private static readonly HashSet<string> Known =
        new(StringComparer.Ordinal) { "full_date", "date", "weekday", "time", "mood", "activities", "scales", "note_title", "note" };

    public ImportFormat Format => ImportFormat.Daylio;

    /// <summary>Whether this line is the head of such a file.</summary>
    public static bool Recognises(string line)
    {
        var names = line.Split(',').Select(name => name.Trim('"', ' ')).ToHashSet(StringComparer.Ordinal);
        return names.IsSupersetOf(["full_date", "time", "mood"]);
    }

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in source.Files)
        {
            using var text = file.OpenText();
            using var csv = new CsvParser(text, Settings(reading));
            var columns = await RowAsync(csv, reading) is { } head ? Columns(head, reading.Report) : [];
            while (await RowAsync(csv, reading) is { } row)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Read(new DaylioRow(columns, row), reading, file.Label, csv.RawRow) is { } read)
                    yield return read;
            }
        }
    }

    private static CsvConfiguration Settings(ImportReading reading) => new(CultureInfo.InvariantCulture)
    {
        BadDataFound = null,
        MaxFieldSize = reading.LongestEntry,
        DetectDelimiter = false,
    };

    private static async Task<string[]?> RowAsync(CsvParser csv, ImportReading reading)
    {
        try
        {
            return await SourceFile.Decoding(csv.ReadAsync()) ? csv.Record : null;
        }
        catch (MaxFieldSizeException)
        {
            throw new ImportRefusedException(RefusalReason.TooLarge, reading.LongestEntry);
        }
        catch (CsvHelperException)
        {
            throw new ImportRefusedException(RefusalReason.Damaged);
        }
    }

    private static Dictionary<string, int> Columns(string[] head, ImportReport report)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < head.Length; i++)
        {
            var name = head[i].Trim().TrimStart('\uFEFF');
            if (!columns.TryAdd(name, i))
                throw new ImportRefusedException(RefusalReason.Damaged);
            if (!Known.Contains(name))
                report.UnknownName(name);
        }

        return columns;
    }

    private static ImportedCheckIn? Read(DaylioRow row, ImportReading reading, string? file, int line)
    {
        if (Dates.Day(row["full_date"]) is not { } day || Dates.TimeOfDay(row["time"]) is not { } time)
        {
            reading.Report.Problem(ProblemKind.NoDay, file, line);
            return null;
        }

        var (mood, activities, scales, title, note) =
            (row["mood"].Trim(), row["activities"], row["scales"], Plain(row["note_title"]), Plain(row["note"]));
        if (mood.Length == 0 && activities.Length == 0 && scales.Length == 0 && title.Length == 0 && note.Length == 0)
        {
            reading.Report.Problem(ProblemKind.NothingWritten, file, line);
            return null;
        }

        var local = day.ToDateTime(time);
        var source = SourceId.OfText(
            ImportFormat.Daylio, local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), string.Join('|', mood, activities, scales, title, note));
        return reading.Checked(
            new ImportedCheckIn(
                source, reading.InChosenZone(local), mood, Scales(scales), Parts(activities), title.Length > 0 && note.Length > 0 ? $"{title}\n\n{note}" : title + note),
            file, line);
    }

    private static List<string> Parts(string joined) => [.. joined.Split('|').Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>"Energy: 2 | Tension: 4". The space after the colon is of several kinds.</summary>
    private static List<KeyValuePair<string, string>> Scales(string joined)
    {
        var scales = new List<KeyValuePair<string, string>>();
        foreach (var part in Parts(joined))
        {
            var colon = part.LastIndexOf(':');
            if (colon > 0)
                scales.Add(new(part[..colon].Trim(), part[(colon + 1)..].Trim()));
        }

        return scales;
    }

    /// <summary>Line breaks come as tags in some versions, letters as entities: decoded once, then plain text.</summary>
    private static string Plain(string note) => WebUtility.HtmlDecode(Break().Replace(note, "\n")).Trim();

    [GeneratedRegex(@"<br ?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
