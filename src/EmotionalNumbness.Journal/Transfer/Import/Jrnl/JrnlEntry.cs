namespace EmotionalNumbness.Journal.Transfer.Import.Jrnl;

/// <summary>An entry of jrnl, which knows local time only and no ids.</summary>
internal static class JrnlEntry
{
    public static ImportedEntry Of(DateTime local, string title, string body, IEnumerable<string> tags, bool isStarred, ImportReading reading)
    {
        var text = body.Length == 0 ? title : $"{title}\n{body}";
        var at = reading.InChosenZone(local);
        // Of the local time: who chooses another zone the second time still gets no second copy.
        var source = SourceId.OfText(ImportFormat.Jrnl, local.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture), text);
        return new ImportedEntry(source, DateOnly.FromDateTime(local), at, null, text.Trim(), JrnlTags.WithoutSymbol(tags), isStarred);
    }
}
