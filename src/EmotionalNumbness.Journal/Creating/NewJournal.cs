namespace EmotionalNumbness.Journal.Creating;

/// <summary>What a writer chose for a new journal, all as typed.</summary>
/// <param name="Name">A pseudonym, 1 to 64 characters. Several journals may have the same; nobody can ask which exist.</param>
/// <param name="Passphrase">See <see cref="Passphrases.PassphraseRules"/>.</param>
/// <param name="InviteCode">Where one is needed.</param>
public sealed record NewJournal(string? Name, string? Passphrase, string? InviteCode = null)
{
    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(NewJournal);
}
