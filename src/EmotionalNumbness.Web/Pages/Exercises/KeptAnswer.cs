namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>What became of an answer after an exercise.</summary>
internal enum KeptAnswer
{
    /// <summary>No journal is unlocked here, so it is kept nowhere.</summary>
    Nowhere,

    /// <summary>It is in the journal that is unlocked.</summary>
    InJournal,

    /// <summary>A journal is unlocked, and it could not be kept there.</summary>
    Failed,
}
