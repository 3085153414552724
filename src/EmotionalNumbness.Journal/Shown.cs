namespace EmotionalNumbness.Journal;

/// <summary>Whether what is extra-locked may be shown: only while the passphrase was given again in this session.</summary>
public enum Shown
{
    /// <summary>As if they were not there.</summary>
    WithoutExtraLocked,

    /// <summary>All of them.</summary>
    WithExtraLocked,
}
