namespace EmotionalNumbness.Journal.Vault;

/// <summary>What every sealed value starts with. docs/vault.md, "A sealed value", is the specification.</summary>
internal static class SealedFormat
{
    public const byte Version = 1;

    /// <summary>XChaCha20-Poly1305-IETF (draft-irtf-cfrg-xchacha-03): its 192-bit nonces may be random without a limit that matters here.</summary>
    public const byte XChaCha20Poly1305 = 1;

    public const int PrefixSize = 2;
    public const int NonceSize = 24;
    public const int TagSize = 16;

    /// <summary>What sealing adds to the padded content, in bytes.</summary>
    public const int Overhead = PrefixSize + NonceSize + TagSize;
}
