using System.Globalization;

namespace EmotionalNumbness.LearnCrisisLanguage;

/// <summary>How it does on authors it has not learned from: each in turn is left out.</summary>
internal static class HeldOut
{
    public static List<(Example Example, double Lean)> Leans(Corpus corpus, Learner learner, double rule)
    {
        var pieces = corpus.Pieces.ToLookup(piece => piece.Example);
        var all = new List<(Example, double)>();
        foreach (var author in corpus.Examples.Index().GroupBy(example => example.Item.Author))
        {
            var left = author.Select(example => example.Index).ToHashSet();
            var pulls = learner.Learn([.. Enumerable.Range(0, corpus.Examples.Count).Where(at => !left.Contains(at))]);
            all.AddRange(left.Order().Select(at => (corpus.Examples[at], Learner.LeanOf(pieces[at], pulls) + (corpus.IsSaid[at] ? rule : 0))));
        }

        return all;
    }

    public static double ThresholdFor(List<(Example Example, double Lean)> held, double falseAlarms)
    {
        var harmless = held.Where(one => !one.Example.IsDanger).Select(one => one.Lean).OrderDescending().ToList();
        return harmless[(int)(harmless.Count * falseAlarms)];
    }

    public static void Print(List<(Example Example, double Lean)> held, double threshold)
    {
        foreach (var author in held.GroupBy(one => one.Example.Author).Append(held.GroupBy(_ => "all").Single()))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{author.Key,-8} left out: recall {Share(author, true, threshold):0.000}, false alarms {Share(author, false, threshold):0.000}; area {Area(author):0.000}"));
    }

    /// <summary>How often one with danger leans further than one without: the area under the curve of recall against false alarms.</summary>
    private static double Area(IEnumerable<(Example Example, double Lean)> those)
    {
        var harmless = those.Where(one => !one.Example.IsDanger).Select(one => one.Lean).Order().ToList();
        return those.Where(one => one.Example.IsDanger).Select(one => (double)Below(harmless, one.Lean) / harmless.Count).DefaultIfEmpty().Average();
    }

    private static int Below(List<double> sorted, double lean) => sorted.BinarySearch(lean) is var at && at >= 0 ? at : ~at;

    private static double Share(IEnumerable<(Example Example, double Lean)> those, bool isDanger, double threshold) =>
        those.Where(one => one.Example.IsDanger == isDanger).Select(one => one.Lean > threshold ? 1.0 : 0).DefaultIfEmpty().Average();
}
