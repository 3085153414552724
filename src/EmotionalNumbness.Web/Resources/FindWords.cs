namespace EmotionalNumbness.Web.Resources;

/// <summary>The words for searching a journal and for looking back at it: FindWords.resx, and one file for each further language.</summary>
internal sealed class FindWords;
