namespace EmotionalNumbness.Journal.Transfer.Import.Jrnl;

/// <summary>jrnl keeps a tag with its symbol, which its user chooses.</summary>
internal static class JrnlTags
{
    public static List<string> WithoutSymbol(IEnumerable<string> tags) =>
        [.. tags.Select(tag => tag.Length > 1 && !char.IsLetterOrDigit(tag[0]) ? tag[1..] : tag)];
}
