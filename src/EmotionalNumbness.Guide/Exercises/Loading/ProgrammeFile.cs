using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>The seven days, from <c>programme.yaml</c>.</summary>
internal sealed class ProgrammeFile(string file, Lookup<Part> parts, Lookup<Exercise> exercises, ProblemList problems)
{
    private const int DayCount = 7;
    private const int MostMinutes = 10;
    private const int LongestTitle = 60;
    private const int LongestSummary = 240;
    private const int MostNotes = 6;

    public Programme? Read(string? text)
    {
        if (text is null || YamlMap.Parse(text, file, 1, problems) is not { } root)
            return null;

        var days = root.Maps("days");
        if (days.Count != DayCount)
            problems.Add(file, root.LineOf("days"), $"There are {days.Count} days here; there must be {DayCount}.");
        var programme = new Programme(
            root.Text("title", LongestTitle),
            root.Text("summary", LongestSummary),
            root.Texts("notes", 1, MostNotes),
            [.. days.Select(ReadDay).OfType<ProgrammeDay>()]);
        root.RefuseOtherKeys();
        return programme;
    }

    private ProgrammeDay? ReadDay(YamlMap map)
    {
        var title = map.Text("title", LongestTitle);
        var part = Find(map, "read", parts, "part");
        var exercise = Find(map, "do", exercises, "exercise");
        var prompt = map.Text("write");
        map.RefuseOtherKeys();
        if (part is null || exercise is null)
            return null;

        var day = new ProgrammeDay(title, part, exercise, prompt);
        if (day.Minutes > MostMinutes)
            problems.Add(file, map.Line, $"This day takes {day.Minutes} minutes; the most is {MostMinutes}. Choose a shorter part or exercise.");
        return day;
    }

    private T? Find<T>(YamlMap map, string key, Lookup<T> among, string kind)
        where T : class
    {
        var slug = map.Text(key);
        if (slug.Length > 0 && !among.Files.Contains(slug))
            problems.Add(file, map.LineOf(key), $"There is no {kind} “{slug}”. Correct the name.");
        return among.Readable.GetValueOrDefault(slug);
    }
}

/// <param name="Files">The slugs of all there are; one that could not be read is a problem of its own, not of whoever names it.</param>
/// <param name="Readable">Those that could.</param>
internal sealed record Lookup<T>(IReadOnlySet<string> Files, IReadOnlyDictionary<string, T> Readable);
