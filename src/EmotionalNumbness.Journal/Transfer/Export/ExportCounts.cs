namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>What an archive holds; it stands in its manifest.</summary>
public sealed record ExportCounts
{
    /// <summary>Entries.</summary>
    public int Entries { get; internal set; }

    /// <summary>States of entries, the current ones included.</summary>
    public int Revisions { get; internal set; }

    /// <summary>Texts that were never saved.</summary>
    public int Drafts { get; internal set; }

    /// <summary>Check-ins.</summary>
    public int CheckIns { get; internal set; }

    /// <summary>The plan, steps, settings, answers after exercises, programmes and notes for appointments.</summary>
    public int Others { get; internal set; }

    /// <summary>Extra-locked entries, check-ins and drafts that were left out.</summary>
    public int LeftOutExtraLocked { get; internal set; }

    /// <summary>Rows that do not open: damaged or changed. They stay in the journal.</summary>
    public int LeftOutUnreadable { get; internal set; }

    internal int Lines => Revisions + Drafts + CheckIns + Others;
}
