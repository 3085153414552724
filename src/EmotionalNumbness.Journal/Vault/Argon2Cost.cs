using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// What one guess at a passphrase costs. Stored with each passphrase slot, so that it can be raised: a slot made
/// at a lower cost is still found and is sealed anew at the current one the next time it opens.
/// Not a setting by itself: a host sets it through <see cref="JournalOptions"/>, which refuses low values;
/// tests replace the registered service to stay fast.
/// </summary>
/// <param name="MemoryKib">In KiB, at least 8. 65,536 (64 MiB) takes about 0.15 s with three passes on one core of 2026.</param>
/// <param name="Passes">At least 1.</param>
public sealed record Argon2Cost(int MemoryKib, int Passes)
{
    /// <summary>libsodium knows one lane only.</summary>
    internal const int Lanes = 1;

    internal bool IsDearerThan(Argon2Cost other) => (long)MemoryKib * Passes > (long)other.MemoryKib * other.Passes;

    internal Argon2id Algorithm => PasswordBasedKeyDerivationAlgorithm.Argon2id(
        new Argon2Parameters { DegreeOfParallelism = Lanes, MemorySize = MemoryKib, NumberOfPasses = Passes });
}
