namespace EmotionalNumbness.Journal;

/// <summary>Who may create a journal here. Existing journals are not touched by it.</summary>
public enum CreationMode
{
    /// <summary>Every visitor.</summary>
    Open,

    /// <summary>Whoever has one of <see cref="JournalOptions.InviteCodes"/>.</summary>
    InviteCode,

    /// <summary>Nobody.</summary>
    Closed,
}
