namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>A title that stood apart becomes the first line: an entry here is one text.</summary>
internal static class Titled
{
    public static string Text(string? title, string body)
    {
        var (head, rest) = ((title ?? "").Trim(), body.Trim());
        if (head.Length == 0)
            return rest;
        var first = rest.Split('\n', 2)[0].TrimStart('#').Trim();
        return rest.Length == 0 ? head : first == head ? rest : $"# {head.ReplaceLineEndings(" ")}\n\n{rest}";
    }
}
