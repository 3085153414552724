using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>One state of an entry, exactly as it was. The newest comes first, the earlier ones right after it.</summary>
internal sealed record OwnRevision(Guid Id, int Revision, EntryHeader Header, string Body) : ImportedItem;
