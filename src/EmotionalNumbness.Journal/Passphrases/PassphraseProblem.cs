namespace EmotionalNumbness.Journal.Passphrases;

/// <summary>Why a passphrase cannot be used. There are no rules about kinds of characters.</summary>
public enum PassphraseProblem
{
    /// <summary>It can.</summary>
    None,

    /// <summary>Fewer than 15 Unicode characters.</summary>
    TooShort,

    /// <summary>More than 1,024 Unicode characters.</summary>
    TooLong,

    /// <summary>Among the ones that are tried first: a common one, one about this site, or the same few characters over and over.</summary>
    TooCommon,

    /// <summary>It is the journal's name, or little more than that.</summary>
    LikeTheName,
}
