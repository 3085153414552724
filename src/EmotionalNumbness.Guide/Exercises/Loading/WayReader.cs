using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>The ways to do an exercise, and their steps. Times add up: a timer that ends early or late would break what it promised.</summary>
internal sealed class WayReader(ContentFolder folder, string language, ProblemList problems)
{
    private const int LongestName = 24;
    private const int LongestSaying = 90;
    private const int MostMinutes = 30;
    private const int ShortestStep = 5;
    private const int LongestStep = 600;

    public IReadOnlyList<ExerciseWay> Read(string file, YamlMap keys, IReadOnlyList<BreathPace> paces)
    {
        var ways = keys.Maps("ways").Select(map => ReadOne(file, map, paces)).ToList();
        if (ways.Count == 0)
            problems.Add(file, keys.LineOf("ways"), "“ways:” is missing or empty. Write one way or more, each with its steps.");
        if (ways.Zip(ways.Skip(1)).Any(pair => pair.Second.Minutes < pair.First.Minutes))
            problems.Add(file, keys.LineOf("ways"), "The shortest way comes first.");
        foreach (var same in ways.GroupBy(way => way.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            problems.Add(file, keys.LineOf("ways"), $"Two ways are called “{same.Key}”. Rename one, so that people can choose.");
        if (paces.Count > 0 && !ways.SelectMany(way => way.Steps).Any(step => step.IsBreathing))
            problems.Add(file, keys.LineOf("paces"), "There are paces, and no step says “breathe: yes”.");
        return ways.Count > 0 ? ways : [new ExerciseWay("", 0, [])];
    }

    private ExerciseWay ReadOne(string file, YamlMap map, IReadOnlyList<BreathPace> paces)
    {
        var name = map.Text("name", LongestName);
        var minutes = map.WholeNumber("minutes", 1, MostMinutes);
        var steps = map.Maps("steps").Select(step => ReadStep(file, step, paces)).ToList();
        map.RefuseOtherKeys();
        var seconds = steps.Sum(step => step.Seconds);
        if (steps.Count == 0)
            problems.Add(file, map.Line, "This way has no steps. Write them below “steps:”.");
        else if (minutes > 0 && seconds != minutes * 60)
            problems.Add(file, map.LineOf("minutes"), $"The steps take {seconds} seconds, and {minutes} minutes are {minutes * 60}. Make the times add up.");
        return new ExerciseWay(name, minutes, steps);
    }

    private ExerciseStep ReadStep(string file, YamlMap map, IReadOnlyList<BreathPace> paces)
    {
        var step = new ExerciseStep(
            map.Text("say", LongestSaying),
            map.OptionalText("more"),
            map.WholeNumber("seconds", ShortestStep, LongestStep),
            map.Flag("breathe"),
            Picture(file, map));
        map.RefuseOtherKeys();
        if (step.IsBreathing && paces.Count == 0)
            problems.Add(file, map.LineOf("breathe"), "This step breathes, and the exercise has no “paces:”. Add one.");
        foreach (var pace in paces.Where(pace => step.IsBreathing && pace.Whole > 0 && pace.BreathsIn(step.Seconds) % 1 != 0))
            problems.Add(file, map.LineOf("seconds"), $"{step.Seconds} seconds are no whole number of breaths at “{pace.Name}” ({pace.Whole} seconds each). Change one of them.");
        return step;
    }

    private StepPicture? Picture(string file, YamlMap map)
    {
        if (map.OptionalText("picture") is not { } address)
            return null;
        if (LinkChecks.PictureProblem(folder, language, address) is { } problem)
            problems.Add(file, map.LineOf("picture"), problem);
        return new StepPicture(address, map.Text("shows"));
    }
}
