namespace EmotionalNumbness.Journal.Held;

/// <summary>The kinds of rows that a journal has in the database.</summary>
public enum HeldKind
{
    /// <summary>Entries as they stand now.</summary>
    Entries,

    /// <summary>Earlier states of entries.</summary>
    EarlierRevisions,

    /// <summary>Deleted entries that can still be brought back or wait to be removed.</summary>
    DeletedEntries,

    /// <summary>Text that was not saved.</summary>
    Drafts,

    /// <summary>Ways to open the journal.</summary>
    WaysIn,
}
