namespace EmotionalNumbness.Guide.Exercises;

/// <summary>One thing to do for a while.</summary>
/// <param name="Say">What to do, in a few words; shown large and read out.</param>
/// <param name="More">A second sentence, shown smaller; null for none.</param>
/// <param name="Seconds">How long it takes; for breathing a whole number of breaths at every pace.</param>
/// <param name="IsBreathing">True where the pace of breath is shown meanwhile.</param>
/// <param name="Picture">A drawing of it; null for none.</param>
public sealed record ExerciseStep(string Say, string? More, int Seconds, bool IsBreathing, StepPicture? Picture);

/// <param name="Address">From the site's root, such as <c>/images/neck.svg</c>.</param>
/// <param name="Shows">What is to be seen, for those who do not see it; plain text.</param>
public sealed record StepPicture(string Address, string Shows);
