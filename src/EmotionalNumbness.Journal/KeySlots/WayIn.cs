using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>A way into a journal, for its settings page.</summary>
/// <param name="Kind">Passphrase, recovery code, passkey.</param>
/// <param name="Made">The day it was made (UTC), or null where that could not be read.</param>
/// <param name="Pending">A recovery code that was shown and not yet confirmed as kept.</param>
public sealed record WayIn(SlotKind Kind, DateOnly? Made, bool Pending);
