using EmotionalNumbness.Journal.Passphrases;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>What came of an export.</summary>
public abstract record ExportResult
{
    private ExportResult()
    {
    }

    /// <summary>The archive is written whole.</summary>
    public sealed record Written(ExportCounts Counts) : ExportResult;

    /// <summary>The passphrase will not do. Nothing was written.</summary>
    public sealed record PassphraseRefused(PassphraseProblem Problem) : ExportResult;
}
