namespace EmotionalNumbness.Web.Resources;

/// <summary>The words of the calendar, trends, small steps and the pages for an appointment: InsightWords.resx, and one file for each further language.</summary>
internal sealed class InsightWords;
