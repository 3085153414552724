namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>What becomes of a word that nobody knows.</summary>
internal enum Growth
{
    /// <summary>It stays unknown: writing is read.</summary>
    None,

    /// <summary>It gets a number of its own: patterns are read, and mean what they say.</summary>
    AtOnce,

    /// <summary>It gets one when it is no slip or disguise of a known word either: examples are learned from.</summary>
    AtLast,
}
