namespace EmotionalNumbness.Web.Resources;

/// <summary>The words of what a journal keeps of exercises and of the seven days: PracticeWords.resx, and one for each further language.</summary>
internal sealed class PracticeWords;
