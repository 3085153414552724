namespace EmotionalNumbness.Journal.Transfer;

/// <summary>Names within our own archive. docs/export-format.md is the specification.</summary>
internal static class OwnFormat
{
    public const string Name = "emotional-numbness-journal";

    /// <summary>Rises when a reader of the earlier one would get something wrong.</summary>
    public const int Version = 1;

    public const string ManifestFile = "manifest.json";
    public const string JournalFile = "journal.jsonl";
    public const string CheckInsFile = "check-ins.csv";
    public const string PageFile = "journal.html";
    public const string MarkdownFolder = "markdown/";

    public const string EntryKind = "entry";
    public const string DraftKind = "draft";
    public const string CheckInKind = "check-in";
}
