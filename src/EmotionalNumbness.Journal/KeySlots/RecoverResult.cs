using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What came of recovering a journal.</summary>
public abstract record RecoverResult
{
    private RecoverResult()
    {
    }

    /// <summary>
    /// Open, with the new passphrase; the caller disposes it. All earlier sessions ended. The used code works until
    /// the offered one is confirmed as kept.
    /// </summary>
    public sealed record Recovered(OpenJournal Journal, string Name, RecoveryOffer NewCode) : RecoverResult
    {
        /// <summary>Not the name: this could end in a log.</summary>
        public override string ToString() => nameof(Recovered);
    }

    /// <summary>No journal opens with this code.</summary>
    public sealed record WrongCode : RecoverResult;

    /// <summary>The name cannot be used, or none was given and the journal's own could not be read.</summary>
    public sealed record NameRefused(NameProblem Problem) : RecoverResult;

    /// <summary>The passphrase cannot be used.</summary>
    public sealed record PassphraseRefused(PassphraseProblem Problem) : RecoverResult;

    /// <summary>Another journal is locked with this very name and passphrase; it would be hidden behind this one.</summary>
    public sealed record OpensAnother : RecoverResult;

    /// <summary>Too many are unlocking at this moment. Nothing was changed.</summary>
    /// <param name="RetryAfter">For a Retry-After header.</param>
    public sealed record Busy(TimeSpan RetryAfter) : RecoverResult;
}
