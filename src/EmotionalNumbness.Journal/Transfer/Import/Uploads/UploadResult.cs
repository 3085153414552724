using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Transfer.Import.Uploads;

/// <summary>What came of sending a file.</summary>
public abstract record UploadResult
{
    private UploadResult()
    {
    }

    /// <summary>It waits, sealed, for <see cref="KeepUpload.KeptFor"/>.</summary>
    public sealed record Kept(UploadId Id) : UploadResult;

    /// <summary>It is empty or too large. Nothing was kept.</summary>
    public sealed record Refused(ImportRefusal Refusal) : UploadResult;

    /// <summary>The journal has no room for it.</summary>
    public sealed record JournalFull(Room Room) : UploadResult;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : UploadResult;
}
