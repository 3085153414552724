namespace EmotionalNumbness.Journal.Vault;

/// <summary>A way into a journal. The numbers are part of the format: never reuse one.</summary>
public enum SlotKind : byte
{
    /// <summary>The journal's name and its passphrase.</summary>
    Passphrase = 17,

    /// <summary>The printed recovery code.</summary>
    RecoveryCode = 18,

    /// <summary>A passkey with the PRF extension of WebAuthn. The format has room for it; nothing makes one yet.</summary>
    Passkey = 19,
}
