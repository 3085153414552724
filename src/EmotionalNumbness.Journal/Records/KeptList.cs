namespace EmotionalNumbness.Journal.Records;

/// <summary>Small records of one kind.</summary>
/// <param name="Records">Those that open.</param>
/// <param name="Unreadable">How many rows of the kind do not open: damaged or changed. They are kept; tell the writer.</param>
public sealed record KeptList<T>(IReadOnlyList<Kept<T>> Records, int Unreadable) where T : class;
