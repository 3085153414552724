namespace EmotionalNumbness.Web.Resources;

/// <summary>The words for the marks of an entry and for those that ask for the passphrase again: ExtraLockedWords.resx, and one file for each further language.</summary>
internal sealed class ExtraLockedWords;
