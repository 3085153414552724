using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Creating;

/// <summary>What came of creating a journal.</summary>
public abstract record CreateResult
{
    private CreateResult()
    {
    }

    /// <summary>It is there and open; the caller disposes it. The code is shown this once and kept nowhere.</summary>
    public sealed record Created(OpenJournal Journal, RecoveryCode Code) : CreateResult;

    /// <summary>
    /// A journal is already locked with this very name and passphrase, so it is this writer's: most likely the form was sent
    /// twice. It is open; the caller disposes it. If the recovery code was never seen, <see cref="KeySlots.RecoveryCodes"/> makes a new one.
    /// </summary>
    public sealed record AlreadyThere(OpenJournal Journal) : CreateResult;

    /// <summary>This host lets nobody create journals.</summary>
    public sealed record Closed : CreateResult;

    /// <summary>No such invite code, or none was given.</summary>
    public sealed record InviteCodeRefused : CreateResult;

    /// <summary>The name cannot be used.</summary>
    public sealed record NameRefused(NameProblem Problem) : CreateResult;

    /// <summary>The passphrase cannot be used.</summary>
    public sealed record PassphraseRefused(PassphraseProblem Problem) : CreateResult;

    /// <summary>Too many are unlocking at this moment. Nothing was created.</summary>
    /// <param name="RetryAfter">For a Retry-After header.</param>
    public sealed record Busy(TimeSpan RetryAfter) : CreateResult;
}
