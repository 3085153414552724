namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>
/// Carries a refusal out of a stream that a library is reading from. Never leaves this folder: whoever reads a file turns it into a result.
/// </summary>
internal sealed class ImportRefusedException(RefusalReason reason, long? limit = null) : Exception("An imported file was refused.")
{
    public ImportRefusal Refusal { get; } = new(reason, limit);
}
