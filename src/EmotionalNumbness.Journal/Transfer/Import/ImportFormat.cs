namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What a file is, found out by looking into it. The numbers are part of source ids: never reuse one.</summary>
public enum ImportFormat
{
    /// <summary>Our own export.</summary>
    Own = 1,

    /// <summary>Day One, JSON in a ZIP or by itself.</summary>
    DayOne = 2,

    /// <summary>jrnl, as JSON or as text: both give an entry the same source id.</summary>
    Jrnl = 3,

    /// <summary>Daylio, CSV.</summary>
    Daylio = 4,

    /// <summary>Standard Notes, a decrypted backup.</summary>
    StandardNotes = 5,

    /// <summary>DailyTxT, a readable backup.</summary>
    DailyTxT = 6,

    /// <summary>Journey, a ZIP of JSON files.</summary>
    Journey = 7,

    /// <summary>Markdown files in a ZIP.</summary>
    Markdown = 8,
}
