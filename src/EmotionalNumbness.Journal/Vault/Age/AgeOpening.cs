namespace EmotionalNumbness.Journal.Vault.Age;

/// <summary>What came of opening the head of an age file.</summary>
/// <param name="FileKey">Null when it does not open.</param>
/// <param name="IsForPassphrases">False where it was made for a key, or would take too much memory.</param>
internal sealed record AgeOpening(byte[]? FileKey, bool IsForPassphrases = true)
{
    public static readonly AgeOpening Wrong = new(FileKey: null);

    public static readonly AgeOpening NotForPassphrases = new(null, IsForPassphrases: false);
}
