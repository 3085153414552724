namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What a writer typed to change the passphrase.</summary>
/// <param name="Current">The passphrase of now.</param>
/// <param name="New">The one from now on.</param>
/// <param name="NewName">A new name for the journal; empty keeps the one it has.</param>
public sealed record PassphraseChange(string? Current, string? New, string? NewName = null)
{
    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(PassphraseChange);
}
