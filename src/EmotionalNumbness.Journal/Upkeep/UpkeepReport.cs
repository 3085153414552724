namespace EmotionalNumbness.Journal.Upkeep;

/// <summary>What one round of upkeep removed.</summary>
/// <param name="Entries">Deleted entries whose ten minutes were over.</param>
/// <param name="Drafts">Drafts whose days were over.</param>
/// <param name="Journals">Journals never used, and remains of deleted ones.</param>
public sealed record UpkeepReport(int Entries, int Drafts, int Journals)
{
    /// <summary>Whether there was anything to remove.</summary>
    public bool IsEmpty => this is { Entries: 0, Drafts: 0, Journals: 0 };
}
