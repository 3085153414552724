namespace EmotionalNumbness.Journal.Vault;

/// <summary>Why a journal's name cannot be used.</summary>
public enum NameProblem
{
    /// <summary>It can.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Missing,

    /// <summary>More than 64 characters.</summary>
    TooLong,
}
