using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Transfer.Import.Arriving;

/// <summary>Something new, as it will be stored.</summary>
internal abstract record Arrival
{
    private Arrival()
    {
    }

    /// <summary>Of its rows, sealed, in bytes.</summary>
    public abstract long Size { get; }

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>One state of an entry. The current one comes first.</summary>
    internal sealed record Revision(Guid Id, int Number, bool IsCurrent, EntryHeader Header, string Body) : Arrival
    {
        public override long Size =>
            (IsCurrent ? 2 : 1) * SealedSize.OfJson(Header, EntryHeaderJson.Default.EntryHeader) + SealedSize.OfText(Body);
    }

    /// <summary>A small record, wholly in its header.</summary>
    internal sealed record Record(RecordKind Kind, Guid Id, bool IsOnly, byte[] Json) : Arrival
    {
        public override long Size => SealedSize.Of(Json.Length);
    }

    /// <summary>A text that was never saved.</summary>
    internal sealed record Draft(DraftHeader Header, string Body) : Arrival
    {
        public override long Size => SealedSize.OfJson(Header, DraftHeaderJson.Default.DraftHeader) + SealedSize.OfText(Body);
    }
}
