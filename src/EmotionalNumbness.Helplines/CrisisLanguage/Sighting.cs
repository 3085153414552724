namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <param name="Rule">The rule's place in the list of rules.</param>
/// <param name="Start">The first word.</param>
/// <param name="End">The word behind the last.</param>
internal readonly record struct Sighting(int Rule, int Start, int End);
