using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>
/// Check-ins as a table for a spreadsheet. The four kinds of answers stay apart: a value, "dont-know", "rather-not-say", and an empty cell for what was not
/// asked; "none" is an empty list that was given. Every cell is quoted, and a cell that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal static class CheckInTable
{
    private const string Formulas = "=+-@\t\r\n\0";

    private static readonly string[] Head =
    [
        "id", "day", "at", "entry", "feeling", "pleasantness", "words", "own_words", "sensations", "could_cry", "sleep_minutes", "energy", "drinks",
        "screen_minutes", "tags", "extra_locked",
    ];

    public static async Task WriteAsync(JournalDbContext db, OpenJournal journal, ExportIndex index, TextWriter text, CancellationToken cancellationToken)
    {
        // Spreadsheets take a file without it for something else than UTF-8.
        await text.WriteAsync('\uFEFF');
        await using var csv = new CsvWriter(
            text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = _ => true }, leaveOpen: true);
        await RowAsync(csv, Head);
        var items = index.CheckIns.ToList();
        items.Sort(ExportItem.ByTime);
        await foreach (var checkIn in SmallRows.CheckInsAsync(db, journal, items, cancellationToken))
            await RowAsync(csv, Cells(checkIn));
    }

    private static async Task RowAsync(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        await csv.NextRecordAsync();
    }

    private static string[] Cells(CheckIn checkIn) =>
    [
        checkIn.Id.ToString(),
        checkIn.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        checkIn.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        checkIn.Entry?.ToString() ?? "",
        Number(checkIn.Feeling),
        Number(checkIn.Pleasantness),
        Typed(Of(checkIn.Words, List)),
        Typed(string.Join("; ", checkIn.OwnWords)),
        Typed(Of(checkIn.Sensations, sensations => List([.. sensations.Select(one => one.Place is null ? one.Key : $"{one.Key} ({one.Place})")]))),
        Of(checkIn.CouldCry, crying => crying switch { Crying.Yes => "yes", Crying.Almost => "almost", Crying.No => "no", _ => "did-not-try" }),
        Number(checkIn.Sleep),
        Number(checkIn.Energy),
        Number(checkIn.Alcohol),
        Number(checkIn.Screens),
        Typed(string.Join("; ", checkIn.Tags)),
        checkIn.IsExtraLocked ? "yes" : "no",
    ];

    private static string Number(Answer<int> answer) => Of(answer, value => value.ToString(CultureInfo.InvariantCulture));

    private static string List(ValueList<string> list) => list.Count == 0 ? "none" : string.Join("; ", list);

    private static string Of<T>(Answer<T> answer, Func<T, string> text) where T : notnull => answer.Kind switch
    {
        AnswerKind.Given => text(answer.Value),
        AnswerKind.DontKnow => "dont-know",
        AnswerKind.RatherNotSay => "rather-not-say",
        _ => "",
    };

    private static string Typed(string text) => text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
}
