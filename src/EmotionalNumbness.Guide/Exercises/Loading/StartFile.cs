using EmotionalNumbness.Guide.Exercises.Start;
using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>The questions of <c>/start</c>, from <c>start.yaml</c>.</summary>
internal sealed class StartFile(string file, string language, LinkChecks links, ProblemList problems)
{
    private const int LongestAnswer = 70;
    private const int MostDangerWords = 50;
    private const string Help = "/help";

    private static readonly string[] HasTitle = ["/guide/", ExercisesLoader.Address];

    public StartRules? Read(string? text)
    {
        if (text is null || YamlMap.Parse(text, file, 1, problems) is not { } root)
            return null;

        var first = root.Text("first");
        var dangerWords = root.Texts("danger-words", 1, MostDangerWords);
        var otherwise = root.Maps("otherwise").Select(ReadSuggestion).ToList();
        var questions = root.Maps("questions").Select(ReadQuestion).ToList();
        root.RefuseOtherKeys();

        var proof = new StartProof(file, dangerWords, otherwise, problems);
        return proof.Prove(first, root.LineOf("first"), questions)
            ? new StartRules(
                language,
                questions.First(question => question.Question.Name == first).Question,
                questions.ToDictionary(question => question.Question.Name, question => question.Question, StringComparer.Ordinal),
                otherwise)
            : null;
    }

    private DraftQuestion ReadQuestion(YamlMap map)
    {
        var (name, ask) = (map.Text("name"), map.Text("ask"));
        var answers = map.Maps("answers").Select(ReadAnswer).ToList();
        map.RefuseOtherKeys();
        return new DraftQuestion(new StartQuestion(name, ask, [.. answers.Select(answer => answer.Answer)]), map, answers);
    }

    private DraftAnswer ReadAnswer(YamlMap map)
    {
        var answer = new StartAnswer(
            map.Text("say", LongestAnswer),
            map.OptionalText("then"),
            map.Flag("danger"),
            [.. map.Maps("suggest").Select(ReadSuggestion)]);
        map.RefuseOtherKeys();
        return new DraftAnswer(answer, map);
    }

    private Suggestion ReadSuggestion(YamlMap map)
    {
        var suggestion = new Suggestion(map.Text("to"), map.Text("because"));
        map.RefuseOtherKeys();
        if (suggestion.Address is { Length: > 0 } address && address != Help && !HasTitle.Any(beginning => address.StartsWith(beginning, StringComparison.Ordinal)))
            problems.Add(file, map.LineOf("to"), $"A suggestion leads to a part of the guide, to an exercise or to {Help}, not to “{address}”.");
        links.CheckAddress(file, map.LineOf("to"), suggestion.Address);
        return suggestion;
    }
}

/// <summary>A question and where it stands in the file.</summary>
internal sealed record DraftQuestion(StartQuestion Question, YamlMap Map, IReadOnlyList<DraftAnswer> Answers);

/// <summary>An answer and where it stands in the file.</summary>
internal sealed record DraftAnswer(StartAnswer Answer, YamlMap Map);
