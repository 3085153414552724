namespace EmotionalNumbness.Web.Resources;

/// <summary>The words of check-ins: CheckInWords.resx, and one file for each further language.</summary>
internal sealed class CheckInWords;
