using System.Globalization;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Transfer.Export.Page;

/// <summary>Check-ins as a table, the newest first.</summary>
internal static class PageCheckIns
{
    private static readonly ExportWord[] Columns =
    [
        ExportWord.Day, ExportWord.Time, ExportWord.Feeling, ExportWord.Pleasantness, ExportWord.FeelingWords, ExportWord.Sensations, ExportWord.CouldCry,
        ExportWord.Sleep, ExportWord.Energy, ExportWord.Alcohol, ExportWord.Screens, ExportWord.Tags, ExportWord.ExtraLocked,
    ];

    public static async Task WriteAsync(PageText page, JournalDbContext db, OpenJournal journal, ExportIndex index, CancellationToken cancellationToken)
    {
        if (index.CheckIns.Count == 0)
            return;
        await page.HeadingAsync(2, ExportWord.CheckIns);
        await page.RawAsync($"<div class=\"wide\"><table>\n<thead><tr>{string.Concat(Columns.Select(word => $"<th scope=\"col\">{PageText.Escaped(page.Words[word])}</th>"))}</tr></thead>\n<tbody>\n");
        var items = index.CheckIns.ToList();
        items.Sort((one, other) => ExportItem.ByTime(other, one));
        await foreach (var checkIn in SmallRows.CheckInsAsync(db, journal, items, cancellationToken))
            await page.RawAsync($"<tr>{string.Concat(Cells(page, checkIn).Select(cell => $"<td dir=\"auto\">{PageText.Escaped(cell)}</td>"))}</tr>\n");
        await page.RawAsync("</tbody></table></div>\n");
    }

    private static string[] Cells(PageText page, CheckIn checkIn) =>
    [
        page.Day(checkIn.Day),
        page.Time(checkIn.At),
        Number(page, checkIn.Feeling),
        Number(page, checkIn.Pleasantness),
        string.Join(", ", checkIn.OwnWords.Prepend(Of(page, checkIn.Words, words => List(page, words.Select(word => page.Words.Label(LabelOf.Feeling, word))))).Where(text => text.Length > 0)),
        Of(page, checkIn.Sensations, list => List(page, list.Select(one => SensationOf(page, one)))),
        Of(page, checkIn.CouldCry, crying => page.Words[WordFor(crying)]),
        Number(page, checkIn.Sleep),
        Number(page, checkIn.Energy),
        Number(page, checkIn.Alcohol),
        Number(page, checkIn.Screens),
        string.Join(", ", checkIn.Tags),
        checkIn.IsExtraLocked ? page.Words[ExportWord.ExtraLocked] : "",
    ];

    private static string SensationOf(PageText page, Sensation sensation) =>
        page.Words.Label(LabelOf.Sensation, sensation.Key) + (sensation.Place is { } place ? $" ({page.Words.Label(LabelOf.Place, place)})" : "");

    private static string Number(PageText page, Answer<int> answer) => Of(page, answer, value => value.ToString(CultureInfo.InvariantCulture));

    private static string List(PageText page, IEnumerable<string> items)
    {
        var text = string.Join(", ", items);
        return text.Length == 0 ? page.Words[ExportWord.Nothing] : text;
    }

    private static string Of<T>(PageText page, Answer<T> answer, Func<T, string> text) where T : notnull => answer.Kind switch
    {
        AnswerKind.Given => text(answer.Value),
        AnswerKind.DontKnow => page.Words[ExportWord.DontKnow],
        AnswerKind.RatherNotSay => page.Words[ExportWord.RatherNotSay],
        _ => "",
    };

    private static ExportWord WordFor(Crying crying) => crying switch
    {
        Crying.Yes => ExportWord.CryYes,
        Crying.Almost => ExportWord.CryAlmost,
        Crying.No => ExportWord.CryNo,
        _ => ExportWord.CryDidNotTry,
    };
}
