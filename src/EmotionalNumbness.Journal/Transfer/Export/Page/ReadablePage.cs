using System.Globalization;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Export.Page;

/// <summary>One page that shows the journal without us: no script, no request, its own style.</summary>
internal sealed class ReadablePage(JournalDbContext db, OpenJournal journal, ExportIndex index, ExportWords words, TextWriter writer)
{
    private readonly PageText page = new(writer, words);

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await BeginAsync();
        await PagePlan.WriteAsync(page, db, journal, cancellationToken);
        await EntriesAsync(cancellationToken);
        await DraftsAsync(cancellationToken);
        await PageCheckIns.WriteAsync(page, db, journal, index, cancellationToken);
        await PageRecords.WriteAsync(page, db, journal, cancellationToken);
        await page.RawAsync("</main>\n</body>\n</html>\n");
    }

    private async Task BeginAsync()
    {
        var title = PageText.Escaped(words[ExportWord.Title]);
        await page.RawAsync(
            $"<!doctype html>\n<html lang=\"{PageText.Escaped(words.Language)}\" dir=\"{(words.IsRightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageStyle.Policy}\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n"
            + $"<title>{title}</title>\n<style>{PageStyle.Css}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n");
        await page.NoteAsync(words[ExportWord.Introduction]);
        await LeftOutAsync(ExportWord.LeftOutExtraLocked, index.Counts.LeftOutExtraLocked);
        await LeftOutAsync(ExportWord.LeftOutUnreadable, index.Counts.LeftOutUnreadable);
    }

    private Task LeftOutAsync(ExportWord sentence, int count) =>
        count == 0 ? Task.CompletedTask : page.NoteAsync(string.Format(CultureInfo.InvariantCulture, words[sentence], count));

    private async Task EntriesAsync(CancellationToken cancellationToken)
    {
        if (index.Entries.Count == 0)
            return;
        await page.HeadingAsync(2, ExportWord.Entries);
        var items = index.Entries.ToList();
        items.Sort((one, other) => ExportItem.ByTime(other, one));
        await foreach (var entry in EntryRowsInOrder.CurrentAsync(db, journal, items, cancellationToken))
        {
            var heading = entry.HasTime ? $"{page.Day(entry.Day)}, {page.Time(entry.At)}" : page.Day(entry.Day);
            await page.RawAsync($"<article>\n<h3><time datetime=\"{entry.Day:yyyy-MM-dd}\">{PageText.Escaped(heading)}</time></h3>\n");
            await MarksAsync(entry.Marks);
            await page.TypedAsync(entry.Text);
            if (entry.Revision > 1)
                await EarlierAsync(new ExportItem(entry.Id.Value, entry.Revision - 1, entry.Day, entry.At), cancellationToken);
            await page.RawAsync("</article>\n");
        }
    }

    private async Task MarksAsync(EntryMarks marks)
    {
        if (marks.Tags.Count > 0)
            await page.LabelledAsync(ExportWord.Tags, string.Join(", ", marks.Tags));
        if (marks.IsHeavy)
            await page.NoteAsync(words[ExportWord.Heavy]);
        if (marks.IsExtraLocked)
            await page.NoteAsync(words[ExportWord.ExtraLocked]);
    }

    private async Task EarlierAsync(ExportItem item, CancellationToken cancellationToken)
    {
        await foreach (var (_, entry) in EntryRowsInOrder.AllAsync(db, journal, [item], cancellationToken))
        {
            if (entry is null)
                continue;
            await page.RawAsync($"<details><summary>{PageText.Escaped($"{words[ExportWord.EarlierVersion]} {page.Both(entry.SavedAt)}")}</summary>\n");
            await page.TypedAsync(entry.Text);
            await page.RawAsync("</details>\n");
        }
    }

    private async Task DraftsAsync(CancellationToken cancellationToken)
    {
        var isFirst = true;
        foreach (var id in index.Drafts)
        {
            var row = await db.DraftsOf(journal).AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id, cancellationToken);
            if (row is null || DraftSeal.Open(journal, row) is not { } draft)
                continue;
            if (isFirst)
                await page.HeadingAsync(2, ExportWord.Drafts);
            isFirst = false;
            await page.RawAsync($"<article>\n<h3><time datetime=\"{draft.Day:yyyy-MM-dd}\">{PageText.Escaped(page.Day(draft.Day))}</time></h3>\n");
            await page.TypedAsync(draft.Text);
            await page.RawAsync("</article>\n");
        }
    }
}
