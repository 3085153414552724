namespace EmotionalNumbness.Journal.Vault;

/// <summary>HKDF "info" labels: one for each purpose, so that no key serves two. They are part of the format.</summary>
internal static class Labels
{
    public static ReadOnlySpan<byte> Name => "emotional-numbness/1/name"u8;

    public static ReadOnlySpan<byte> PassphraseSlotId => "emotional-numbness/1/passphrase-slot-id"u8;

    public static ReadOnlySpan<byte> PassphraseSlotKey => "emotional-numbness/1/passphrase-slot-key"u8;

    public static ReadOnlySpan<byte> RecoverySlotId => "emotional-numbness/1/recovery-slot-id"u8;

    public static ReadOnlySpan<byte> RecoverySlotKey => "emotional-numbness/1/recovery-slot-key"u8;

    public static ReadOnlySpan<byte> HeaderKey => "emotional-numbness/1/header-key"u8;

    public static ReadOnlySpan<byte> BodyKey => "emotional-numbness/1/body-key"u8;

    public static ReadOnlySpan<byte> LabelKey => "emotional-numbness/1/label-key"u8;

    public static ReadOnlySpan<byte> DraftIdKey => "emotional-numbness/1/draft-id-key"u8;
}
