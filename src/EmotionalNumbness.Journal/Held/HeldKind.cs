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

    /// <summary>Check-ins.</summary>
    CheckIns,

    /// <summary>The plan for hard times: one, if any.</summary>
    Plan,

    /// <summary>Small steps with the days on which they happened.</summary>
    Steps,

    /// <summary>What the writer set: one, if any.</summary>
    Settings,

    /// <summary>Answers after exercises.</summary>
    ExerciseAnswers,

    /// <summary>Which days of programmes are done: one, if any.</summary>
    ProgrammeProgress,

    /// <summary>Medicines and questions for appointments: one, if any.</summary>
    AppointmentNotes,

    /// <summary>Files that wait to be imported: for an hour at most.</summary>
    Uploads,

    /// <summary>Deleted check-ins, steps and the like that can still be brought back or wait to be removed.</summary>
    DeletedRecords,
}
