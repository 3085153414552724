namespace EmotionalNumbness.LearnCrisisLanguage;

/// <summary>
/// Learns from whole examples: from the longest piece of each. The shorter pieces of one without danger count a little as well, because
/// a text is weighed by its most telling piece. (To decide anew after each round which piece of an example is the telling one, as in learning from
/// multiple instances, was measured and did no better.)
/// </summary>
internal sealed class Learner(Corpus corpus)
{
    private const double Cost = 1;
    private const double CostOfOtherPieces = 0.1;

    private readonly ILookup<int, Piece> byExample = corpus.Pieces.ToLookup(piece => piece.Example);

    /// <param name="examples">Places of those to learn from.</param>
    /// <returns>The pull of each run; the last one is the bias.</returns>
    public double[] Learn(IEnumerable<int> examples) => SupportVectors.Train([.. examples.SelectMany(Weighed)], corpus.Runs.Count);

    public static double LeanOf(IEnumerable<Piece> pieces, double[] pulls) =>
        pieces.Select(piece => piece.Dot(pulls)).DefaultIfEmpty(double.NegativeInfinity).Max() + pulls[^1];

    private IEnumerable<(Piece Piece, bool IsDanger, double Cost)> Weighed(int example)
    {
        var pieces = byExample[example].ToList();
        if (pieces.MaxBy(piece => piece.Runs.Length) is not { } whole)
            yield break;
        var isDanger = corpus.Examples[example].IsDanger;
        yield return (whole, isDanger, Cost);
        if (isDanger)
            yield break;
        foreach (var piece in pieces.Where(piece => piece != whole))
            yield return (piece, false, CostOfOtherPieces);
    }
}
