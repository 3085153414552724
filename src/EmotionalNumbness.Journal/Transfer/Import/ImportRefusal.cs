namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>Why a file was not taken at all. Nothing of it was kept.</summary>
/// <param name="Reason">To be explained in the reader's language.</param>
/// <param name="Limit">The limit that it passed, in bytes or in number, where the reason is one.</param>
public sealed record ImportRefusal(RefusalReason Reason, long? Limit = null);
