namespace EmotionalNumbness.Journal.Records;

/// <summary>A small record as it stands now.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Revision">Which state of it, from 1. An edit names the one it starts from; 0 for one that is not there yet.</param>
public sealed record Kept<T>(T Value, int Revision) where T : class;
