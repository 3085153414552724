namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What came of looking into a file.</summary>
public abstract record PreviewResult
{
    private PreviewResult()
    {
    }

    /// <summary>This is what it would bring.</summary>
    public sealed record Ready(ImportPreview Preview) : PreviewResult;

    /// <summary>It is not taken.</summary>
    public sealed record Refused(ImportRefusal Refusal) : PreviewResult;

    /// <summary>The file no longer waits: its hour is over, or it was imported already. It can be sent again; what came in is known.</summary>
    public sealed record Gone : PreviewResult;
}
