namespace EmotionalNumbness.Journal.Storage;

/// <summary>One journal. Nothing here says whose it is or what is in it.</summary>
internal sealed class JournalRow
{
    public Guid Id { get; init; }

    /// <summary>Rises to end every session at once.</summary>
    public long Epoch { get; init; }

    /// <summary>Sealed bytes of its records, revisions and drafts: the measure of its quota.</summary>
    public long Bytes { get; init; }

    /// <summary>The day it was created (UTC), until the first word is kept; then null, since only the removal of never-used journals asks.</summary>
    public DateOnly? NeverUsedSince { get; init; }
}
