namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>How far an import is.</summary>
/// <param name="Read">Entries and check-ins gone through.</param>
/// <param name="Kept">Of those, how many are new and stored, still unseen.</param>
public sealed record ImportProgress(int Read, int Kept);
