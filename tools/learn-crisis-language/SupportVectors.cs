namespace EmotionalNumbness.LearnCrisisLanguage;

/// <summary>
/// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi, Sundararajan: "A dual
/// coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1). In a fixed order from a fixed seed and in plain doubles,
/// so that the same examples give the same file on every machine.
/// </summary>
internal static class SupportVectors
{
    private const int Seed = 1;
    private const int MostRounds = 100;
    private const double GoodEnough = 0.001;

    /// <returns>The pull of each run; the last one is the bias.</returns>
    public static double[] Train(IReadOnlyList<(Piece Piece, bool IsDanger, double Cost)> pieces, int runs)
    {
        var pulls = new double[runs + 1];
        var alphas = new double[pieces.Count];
        var order = Enumerable.Range(0, pieces.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < MostRounds; round++)
        {
            random.Shuffle(order);
            var largest = 0.0;
            foreach (var at in order)
                largest = Math.Max(largest, Step(pieces[at], ref alphas[at], pulls));
            if (largest < GoodEnough)
                break;
        }

        return pulls;
    }

    private static double Step((Piece Piece, bool IsDanger, double Cost) one, ref double alpha, double[] pulls)
    {
        var (piece, isDanger, cost) = one;
        var label = isDanger ? 1 : -1;
        var diagonal = 1 / (2 * cost);
        var gradient = label * (piece.Dot(pulls) + pulls[^1]) - 1 + diagonal * alpha;
        var projected = alpha > 0 ? gradient : Math.Min(gradient, 0);
        if (projected == 0)
            return 0;

        // The squares of a piece sum to 1, and the bias is one more of 1.
        var next = Math.Max(alpha - gradient / (2 + diagonal), 0);
        var change = (next - alpha) * label;
        alpha = next;
        for (var i = 0; i < piece.Runs.Length; i++)
            pulls[piece.Runs[i]] += change * piece.Values[i];
        pulls[^1] += change;
        return Math.Abs(projected);
    }
}
