namespace EmotionalNumbness.Web.Resources;

/// <summary>Every word of the interface: Words.resx, and one Words.{language}.resx for each further language.</summary>
internal sealed class Words;
