namespace EmotionalNumbness.Helplines.Lines;

/// <summary>Where a fact was read.</summary>
/// <param name="What">A page, a repository or a publication.</param>
/// <param name="Seen">Day, month or year of what was read (2026-04-22, 2025-08, 2022); null when unknown.</param>
public sealed record Source(string What, string? Seen);
