using System.Diagnostics.CodeAnalysis;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>How long a passphrase is, in Unicode characters, white space at the ends not counted. NIST SP 800-63B-4, 3.1.1.2.</summary>
internal static class PassphraseLength
{
    public const int Shortest = 15;

    /// <summary>Far above the 64 that NIST asks for; it only bounds the work.</summary>
    public const int Longest = 1024;

    /// <summary>False where no journal can have such a passphrase, which everyone knows: no work is needed to say so.</summary>
    public static bool IsPossible([NotNullWhen(true)] string? passphrase) =>
        passphrase is { Length: > 0 and <= 16 * Longest } && TypedText.Length(TypedText.Passphrase(passphrase)) is >= Shortest and <= Longest;
}
