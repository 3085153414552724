namespace EmotionalNumbness.Web.Resources;

/// <summary>The words of the exercises, of the way in and of the seven days: ExerciseWords.resx, and one for each further language.</summary>
internal sealed class ExerciseWords;
