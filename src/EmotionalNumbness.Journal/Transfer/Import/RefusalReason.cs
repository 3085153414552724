namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>Why a file was refused.</summary>
public enum RefusalReason
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>No format that is known here.</summary>
    NotRecognised,

    /// <summary>It ends too early, or is not what it begins as. Export it once more.</summary>
    Damaged,

    /// <summary>Not UTF-8. Save it as UTF-8 and try again.</summary>
    NotUtf8,

    /// <summary>The file is larger than <see cref="ImportLimits.UploadBytes"/>. Export without photos, or a part at a time.</summary>
    TooLarge,

    /// <summary>It unpacks to more than is allowed.</summary>
    UnpacksTooLarge,

    /// <summary>It unpacks to far more than text ever does: made to fill a server.</summary>
    Bomb,

    /// <summary>More files in the ZIP than are allowed.</summary>
    TooManyFiles,

    /// <summary>More entries than are allowed.</summary>
    TooManyItems,

    /// <summary>A name in the ZIP points outside of it, or stands there twice.</summary>
    UnsafeName,

    /// <summary>A file in the ZIP is a link to another.</summary>
    Link,

    /// <summary>Locked with a password of another program. Make an unlocked (decrypted) export there.</summary>
    Encrypted,

    /// <summary>Our own locked archive, or another age file: it needs its passphrase.</summary>
    PassphraseNeeded,

    /// <summary>That passphrase does not open it, or it was changed.</summary>
    PassphraseWrong,

    /// <summary>An age file for a key, not for a passphrase, or one that would take too much memory to open.</summary>
    AgeNotSupported,

    /// <summary>Made by a later version of this program.</summary>
    NewerVersion,

    /// <summary>JSON that is nested too deeply or names a thing twice.</summary>
    HostileJson,
}
