namespace EmotionalNumbness.Web.Resources;

/// <summary>The words for how a journal works, for reminders, and for a demo journal: ChoiceWords.resx, and one file for each further language.</summary>
internal sealed class ChoiceWords;
