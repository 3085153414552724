namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <param name="Id">Its number in the <see cref="Vocabulary"/>; 0 for a word that no pattern knows.</param>
/// <param name="Before">What stands before it.</param>
internal readonly record struct Word(int Id, Stop Before);
