namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What other programs keep and a journal here has no place for. A preview counts it, so that nobody deletes the original too soon.</summary>
public enum Dropped
{
    /// <summary>Pictures.</summary>
    Photos,

    /// <summary>Films.</summary>
    Videos,

    /// <summary>Recordings.</summary>
    Audio,

    /// <summary>Other attachments.</summary>
    Files,

    /// <summary>Where it was written.</summary>
    Places,

    /// <summary>Temperature and sky.</summary>
    Weather,

    /// <summary>Names of devices and accounts.</summary>
    Devices,

    /// <summary>Steps and movement as the phone saw it.</summary>
    Movement,

    /// <summary>Stars, hearts, pins and bookmarks.</summary>
    Stars,

    /// <summary>Moods and sentiments in a scale that is not documented.</summary>
    Moods,

    /// <summary>Music.</summary>
    Music,

    /// <summary>Names of folders and labels.</summary>
    Folders,

    /// <summary>Notes in the bin.</summary>
    Trashed,

    /// <summary>Notes that hold secrets for signing in, which must not leave their app.</summary>
    AuthenticationNotes,

    /// <summary>Templates.</summary>
    Templates,

    /// <summary>Parts of a page's markup: tables, drawings, embedded pages.</summary>
    Markup,

    /// <summary>Tags past the limit of an entry.</summary>
    Tags,

    /// <summary>Settings of the other program and all that is not an entry.</summary>
    Other,
}
