using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>A new recovery code, shown this once.</summary>
/// <param name="Code">Secret; it opens the journal from now on.</param>
/// <param name="Id">Not secret: stands in the form with which the writer says that the code is kept.</param>
public sealed record RecoveryOffer(RecoveryCode Code, string Id);
