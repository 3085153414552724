namespace EmotionalNumbness.LearnCrisisLanguage;

/// <summary>A piece of an example, as numbers.</summary>
/// <param name="Example">The example's place in the list.</param>
/// <param name="Runs">Places of the runs of words in it, each once.</param>
/// <param name="Values">Their rarities, made so that the squares sum to 1.</param>
internal sealed record Piece(int Example, int[] Runs, float[] Values)
{
    public double Dot(double[] pulls)
    {
        var sum = 0.0;
        for (var i = 0; i < Runs.Length; i++)
            sum += Values[i] * pulls[Runs[i]];
        return sum;
    }
}
