namespace EmotionalNumbness.Journal.Storage;

/// <summary>The database cannot be opened or written. The message is one line for the person who hosts: what failed, where, what to do.</summary>
public sealed class DatabaseUnusableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True where waiting mends nothing: a newer version of the program wrote it.</summary>
    public bool IsLasting { get; init; }
}
