namespace EmotionalNumbness.Helplines.CrisisLanguage.Learned;

/// <param name="Pieces">How many pieces of text it was trained on.</param>
/// <param name="Bias">Where every piece starts.</param>
/// <param name="Rule">What a rule that stands adds.</param>
/// <param name="Threshold">Above it, help is offered.</param>
internal readonly record struct LearnedSettings(int Pieces, double Bias, double Rule, double Threshold);
