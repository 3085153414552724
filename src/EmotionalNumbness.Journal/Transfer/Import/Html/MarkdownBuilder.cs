using System.Text;

namespace EmotionalNumbness.Journal.Transfer.Import.Html;

/// <summary>Writes Markdown while tags open and close in whatever order they come.</summary>
internal sealed class MarkdownBuilder(ImportReport report)
{
    private const string Markup = "\\`*[]<";

    private readonly StringBuilder text = new();
    private readonly Stack<int?> lists = new();
    private string? link;
    private string? silent;
    private int? boldFrom;
    private int? italicFrom;
    private int pre;

    /// <summary>Lines to end before the next text: 0, 1 or 2.</summary>
    private int breaks;

    private string prefix = "";

    public void Open(string element, string? address)
    {
        if (silent is not null)
            return;
        switch (element)
        {
            case "p" or "div" or "section" or "article" or "blockquote":
                Break(2);
                prefix = element is "blockquote" ? "> " : prefix;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Break(2);
                prefix = new string('#', element[1] - '0') + " ";
                break;
            case "br":
                Break(Math.Min(2, breaks + 1));
                break;
            case "hr":
                Break(2);
                Raw("---");
                Break(2);
                break;
            case "ul" or "ol":
                Break(lists.Count == 0 ? 2 : 1);
                // Deeper lists than anyone reads are lines of the list around them.
                if (lists.Count < 8)
                    lists.Push(element is "ol" ? 1 : null);
                break;
            case "li":
                Break(1);
                prefix = ItemPrefix();
                break;
            case "b" or "strong" when boldFrom is null:
                Raw("**");
                boldFrom = text.Length;
                break;
            case "i" or "em" when italicFrom is null:
                Raw("*");
                italicFrom = text.Length;
                break;
            case "pre":
                Break(2);
                pre++;
                break;
            case "a":
                link = IsSafe(address) ? address : null;
                if (link is not null)
                    Raw("[");
                break;
            case "script" or "style" or "iframe" or "noembed" or "noframes" or "title" or "textarea" or "svg" or "math" or "object" or "template" or "select":
                silent = element;
                report.Drop(Dropped.Markup);
                break;
            case "img" or "picture":
                report.Drop(Dropped.Photos);
                break;
            case "video":
                report.Drop(Dropped.Videos);
                break;
            case "audio":
                report.Drop(Dropped.Audio);
                break;
            case "tr":
                Break(1);
                report.Drop(Dropped.Markup);
                break;
            case "td" or "th":
                Raw(" ");
                break;
        }
    }

    public void Close(string element)
    {
        if (silent is not null)
        {
            silent = silent == element ? null : silent;
            return;
        }

        switch (element)
        {
            case "p" or "div" or "section" or "article" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Break(2);
                prefix = "";
                break;
            case "ul" or "ol":
                lists.TryPop(out _);
                Break(lists.Count == 0 ? 2 : 1);
                break;
            case "li":
                Break(1);
                break;
            case "b" or "strong":
                EndMark("**", ref boldFrom);
                break;
            case "i" or "em":
                EndMark("*", ref italicFrom);
                break;
            case "pre":
                pre = Math.Max(0, pre - 1);
                Break(2);
                break;
            case "a" when link is not null:
                text.Append("](").Append(link).Append(')');
                link = null;
                break;
        }
    }

    public void Text(string data)
    {
        if (silent is not null || data.Length == 0)
            return;
        if (pre > 0)
        {
            Raw(data.ReplaceLineEndings("\n"));
            return;
        }

        var words = string.Join(' ', data.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
        var isSpaced = char.IsWhiteSpace(data[0]) && breaks == 0 && text.Length > 0 && text[^1] is not ' ' and not '\n';
        if (words.Length == 0)
        {
            if (isSpaced)
                text.Append(' ');
            return;
        }

        if (isSpaced)
            SpaceBeforeMarks();
        Raw(Escaped(words) + (data[^1] is ' ' or '\n' or '\t' or '\r' ? " " : ""));
    }

    public override string ToString()
    {
        if (link is not null)
            Close("a");
        Break(0);
        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd());
        return string.Join('\n', lines).Trim();
    }

    /// <summary>Emphasis ends with its paragraph, whatever the tags say.</summary>
    private void Break(int lines)
    {
        EndMark("*", ref italicFrom);
        EndMark("**", ref boldFrom);
        if (text.Length > 0)
            breaks = Math.Max(breaks, lines);
    }

    private void Raw(string markdown)
    {
        if (breaks > 0)
            text.Append('\n', breaks);
        breaks = 0;
        text.Append(prefix).Append(markdown);
        prefix = "";
    }

    /// <summary>A space at the beginning of emphasis stands before it, since Markdown knows none within.</summary>
    private void SpaceBeforeMarks()
    {
        var at = text.Length;
        while (boldFrom == at || italicFrom == at)
            at -= boldFrom == at ? 2 : 1;
        if (at == 0 || text[at - 1] is ' ' or '\n')
            return;
        text.Insert(at, ' ');
        boldFrom += boldFrom > at ? 1 : 0;
        italicFrom += italicFrom > at ? 1 : 0;
    }

    /// <summary>The mark stands right after the last word; emphasis of nothing is left out.</summary>
    private void EndMark(string mark, ref int? from)
    {
        if (from is not { } start)
            return;
        from = null;
        var isSpaced = text[^1] == ' ';
        while (text.Length > start && text[^1] == ' ')
            text.Length--;
        if (text.Length <= start)
            text.Length = start - mark.Length;
        else
            text.Append(mark).Append(isSpaced ? " " : "");
    }

    private string ItemPrefix()
    {
        if (!lists.TryPop(out var number))
            return "- ";
        lists.Push(number + 1);
        return new string(' ', 2 * (lists.Count - 1)) + (number is { } n ? $"{n}. " : "- ");
    }

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            if (Markup.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static bool IsSafe(string? address) =>
        address is { Length: > 0 and < 2000 } && !address.Any(c => char.IsWhiteSpace(c) || c is '(' or ')' or '<' or '>' || char.IsControl(c))
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}
