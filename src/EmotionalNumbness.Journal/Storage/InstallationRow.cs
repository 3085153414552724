namespace EmotionalNumbness.Journal.Storage;

/// <summary>The one row about the installation itself.</summary>
internal sealed class InstallationRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>32 random bytes, made once. Without them no passphrase opens a journal any more; recovery codes still do.</summary>
    public required byte[] Salt { get; init; }
}
