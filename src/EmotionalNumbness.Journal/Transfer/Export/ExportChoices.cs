namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>What a writer decides about an export.</summary>
/// <param name="Words">For the page in it.</param>
/// <param name="Shown">Whether extra-locked entries go with it: only while the passphrase was given again. Otherwise the manifest says how many were left out.</param>
/// <param name="Passphrase">Locks the archive with this, in the age format; null for a ZIP that everyone can open.</param>
public sealed record ExportChoices(ExportWords Words, Shown Shown, string? Passphrase)
{
    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(ExportChoices);
}
