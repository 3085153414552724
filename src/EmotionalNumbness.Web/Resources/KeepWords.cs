namespace EmotionalNumbness.Web.Resources;

/// <summary>The words for keeping the guide on a device: KeepWords.resx, and one file for each further language.</summary>
internal sealed class KeepWords;
