using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import.Jrnl;

/// <summary>jrnl's own text: a time in brackets at the start of a line begins an entry; every other bracket is text.</summary>
internal sealed partial class JrnlTextReader : IImportReader
{
    public ImportFormat Format => ImportFormat.Jrnl;

    /// <summary>Whether this line begins an entry.</summary>
    public static bool Recognises(string line) => Head(line) is not null;

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in source.Files)
        {
            using var text = new StringReader(Encoding.UTF8.GetString((await file.ReadAsync(cancellationToken)).Span));
            (DateTime At, string Title, int Line)? head = null;
            var body = new StringBuilder();
            for (var (line, number) = (text.ReadLine(), 1); line is not null; (line, number) = (text.ReadLine(), number + 1))
            {
                if (Head(line) is not { } next)
                {
                    body.Append(line).Append('\n');
                    continue;
                }

                if (Entry(head, body, reading, file.Label) is { } read)
                    yield return read;
                (head, body) = ((next.At, next.Title, number), new StringBuilder());
            }

            if (Entry(head, body, reading, file.Label) is { } last)
                yield return last;
        }
    }

    private static ImportedEntry? Entry((DateTime At, string Title, int Line)? head, StringBuilder body, ImportReading reading, string? file)
    {
        if (head is not { } start)
        {
            if (!string.IsNullOrWhiteSpace(body.ToString()))
                reading.Report.Problem(ProblemKind.NoDay, file, 1);
            return null;
        }

        var isStarred = start.Title.EndsWith(" *", StringComparison.Ordinal) || start.Title == "*";
        var title = isStarred ? start.Title[..^1].TrimEnd() : start.Title;
        var text = body.ToString().Trim();
        var tags = Tag().Matches($"{title}\n{text}").Select(match => match.Value.ToLowerInvariant());
        return reading.Checked(JrnlEntry.Of(start.At, title, text, tags, isStarred, reading), file, start.Line);
    }

    private static (DateTime At, string Title)? Head(string line)
    {
        if (HeadPattern().Match(line) is not { Success: true } match)
            return null;
        var (day, time) = (Dates.Day(match.Groups["day"].Value), Dates.TimeOfDay(match.Groups["time"].Value));
        return day is { } d && time is { } t ? (d.ToDateTime(t), line[match.Length..].Trim()) : null;
    }

    [GeneratedRegex(@"^\[(?<day>\d{4}-\d{2}-\d{2})[ T](?<time>[^\]]{4,20})\](?: |$)")]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"(?<!\S)@[-+*#/\w]+")]
    private static partial Regex Tag();
}
