namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Stop : byte
{
    None,

    /// <summary>A comma, a dash, three dots: a thought may go on across it.</summary>
    Pause,

    /// <summary>The end of a sentence, or of the text.</summary>
    End,
}
