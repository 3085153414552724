namespace EmotionalNumbness.Helplines.CrisisLanguage.Learned;

/// <param name="Rarity">The logarithm of how many pieces of the training set there are to one that has it.</param>
/// <param name="Pull">Above 0 towards danger, below 0 away from it.</param>
internal readonly record struct LearnedRun(float Rarity, float Pull)
{
    public static float RarityOf(int count, int pieces) => (float)Math.Log((double)pieces / count);
}
