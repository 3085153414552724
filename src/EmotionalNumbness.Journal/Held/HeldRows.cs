namespace EmotionalNumbness.Journal.Held;

/// <summary>How much of one kind is kept.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Bytes">Sealed, as they stand in the database.</param>
public sealed record HeldRows(HeldKind Kind, int Count, long Bytes);
