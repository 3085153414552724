namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>How many of each.</summary>
/// <param name="Entries">Entries.</param>
/// <param name="CheckIns">Check-ins.</param>
/// <param name="Drafts">Texts that were never saved.</param>
/// <param name="Others">The plan, small steps, settings, answers after exercises and notes for appointments.</param>
public sealed record ImportCounts(int Entries, int CheckIns, int Drafts, int Others)
{
    /// <summary>All together.</summary>
    public int Total => Entries + CheckIns + Drafts + Others;
}
