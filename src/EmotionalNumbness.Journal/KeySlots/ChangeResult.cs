using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What came of changing the passphrase.</summary>
public abstract record ChangeResult
{
    private ChangeResult()
    {
    }

    /// <summary>Changed, and every other session ended. The session that asked needs a new ticket.</summary>
    public sealed record Changed : ChangeResult;

    /// <summary>The current passphrase was not right.</summary>
    public sealed record WrongPassphrase : ChangeResult;

    /// <summary>The new name cannot be used.</summary>
    public sealed record NameRefused(NameProblem Problem) : ChangeResult;

    /// <summary>The new passphrase cannot be used.</summary>
    public sealed record PassphraseRefused(PassphraseProblem Problem) : ChangeResult;

    /// <summary>Another journal is locked with this very name and passphrase; it would be hidden behind this one.</summary>
    public sealed record OpensAnother : ChangeResult;

    /// <summary>The session was ended elsewhere.</summary>
    public sealed record SessionEnded : ChangeResult;

    /// <summary>Too many are unlocking at this moment. Nothing was changed.</summary>
    /// <param name="RetryAfter">For a Retry-After header.</param>
    public sealed record Busy(TimeSpan RetryAfter) : ChangeResult;
}
