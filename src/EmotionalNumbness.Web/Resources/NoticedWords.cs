namespace EmotionalNumbness.Web.Resources;

/// <summary>The words of the calm card after an entry that speaks of danger: NoticedWords.resx, and one file for each further language.</summary>
internal sealed class NoticedWords;
