using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What a writer typed to get back in.</summary>
/// <param name="Code">Read with <see cref="RecoveryCode.TryRead"/>, which finds slips before anything is tried.</param>
/// <param name="Passphrase">The one from now on.</param>
/// <param name="Name">The name from now on; empty keeps the one the journal has, which need not be remembered.</param>
public sealed record Recovery(RecoveryCode Code, string? Passphrase, string? Name = null)
{
    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(Recovery);
}
