using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>A check-in, exactly as it was.</summary>
internal sealed record OwnCheckIn(CheckIn CheckIn) : ImportedItem;
