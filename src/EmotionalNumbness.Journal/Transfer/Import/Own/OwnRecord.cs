using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>The plan, a small step or another small record.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Of its row.</param>
/// <param name="IsOnly">Whether a journal has one of it.</param>
/// <param name="Json">As it stands in a sealed header, made anew by its own type.</param>
internal sealed record OwnRecord(RecordKind Kind, Guid Id, bool IsOnly, byte[] Json) : ImportedItem;
