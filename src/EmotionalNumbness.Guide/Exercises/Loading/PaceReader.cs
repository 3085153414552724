using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>The speeds of breath in an exercise's front matter.</summary>
internal static class PaceReader
{
    // Slow, as the trials had it, and never so slow that a person runs out of air.
    private const decimal ShortestBreath = 5;
    private const decimal LongestBreath = 15;
    private const decimal LongestStretch = 10;

    public static IReadOnlyList<BreathPace> Read(string file, YamlMap keys, ProblemList problems)
    {
        var paces = new List<BreathPace>();
        foreach (var map in keys.Maps("paces"))
        {
            var pace = new BreathPace(
                map.Text("name"),
                map.Number("in", 1, LongestStretch),
                map.OptionalNumber("again", 0, LongestStretch),
                map.Number("out", 1, LongestStretch));
            map.RefuseOtherKeys();
            paces.Add(pace);
            if (pace.Whole is < ShortestBreath or > LongestBreath)
                problems.Add(file, map.Line, $"One breath takes {pace.Whole} seconds here; it takes {ShortestBreath} to {LongestBreath}.");
            else if (pace.Out < pace.In + pace.Again)
                problems.Add(file, map.LineOf("out"), "The breath out is shorter than the breath in. Make it as long, or longer.");
        }

        foreach (var same in paces.GroupBy(pace => pace.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            problems.Add(file, keys.LineOf("paces"), $"Two paces are called “{same.Key}”. Rename one, so that people can choose.");
        return paces;
    }
}
