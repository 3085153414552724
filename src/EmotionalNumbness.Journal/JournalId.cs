namespace EmotionalNumbness.Journal;

/// <summary>A journal: 128 random bits. It names nobody and is never shown.</summary>
public readonly record struct JournalId(Guid Value)
{
    internal static JournalId New() => new(RandomId.New());
}
