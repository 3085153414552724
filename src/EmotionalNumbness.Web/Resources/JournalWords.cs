namespace EmotionalNumbness.Web.Resources;

/// <summary>Every word of the journal's pages: JournalWords.resx, and one for each further language.</summary>
internal sealed class JournalWords;
