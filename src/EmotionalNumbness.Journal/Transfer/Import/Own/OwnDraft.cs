using EmotionalNumbness.Journal.Drafts;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>A text that was never saved.</summary>
internal sealed record OwnDraft(DraftHeader Header, string Body) : ImportedItem;
