using EmotionalNumbness.Guide.Exercises.Start;
using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Guide.Wording;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>
/// Goes every way through the questions and proves: each ends within three questions, with three suggestions; and
/// whatever sounds like danger ends at once, with help first.
/// </summary>
internal sealed class StartProof(string file, IReadOnlyList<string> dangerWords, IReadOnlyList<Suggestion> otherwise, ProblemList problems)
{
    private const string Help = "/help";
    private const int FewestAnswers = 2;

    private readonly List<WordingRule> danger = [.. dangerWords.Select(word => new WordingRule(word, "", ""))];
    private bool isProven = true;

    public bool Prove(string first, int lineOfFirst, IReadOnlyList<DraftQuestion> questions)
    {
        var byName = new Dictionary<string, DraftQuestion>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (!byName.TryAdd(question.Question.Name, question))
                Add(question.Map.LineOf("name"), $"There are two questions “{question.Question.Name}”. Rename one.");
            CheckAnswers(question);
        }

        if (!byName.TryGetValue(first, out var beginning))
        {
            Add(lineOfFirst, $"There is no question “{first}”. Correct the name.");
            return false;
        }

        if (!beginning.Answers.Any(answer => answer.Answer.IsDanger))
            Add(beginning.Map.Line, "The first question has no answer with “danger: yes”. Whoever is in danger must be able to say so at once.");
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Walk(beginning, [], reached, byName);
        foreach (var question in questions.Where(question => !reached.Contains(question.Question.Name)))
            Add(question.Map.Line, $"No answer leads to the question “{question.Question.Name}”. Lead there with “then:”, or remove it.");
        return isProven;
    }

    private void CheckAnswers(DraftQuestion question)
    {
        if (question.Answers.Count < FewestAnswers)
            Add(question.Map.Line, $"A question has {FewestAnswers} answers or more.");
        foreach (var same in question.Answers.GroupBy(answer => answer.Answer.Say, StringComparer.Ordinal).Where(same => same.Count() > 1))
            Add(same.Last().Map.LineOf("say"), $"The answer “{same.Key}” is there twice. Give one other words.");
        foreach (var answer in question.Answers)
            CheckDanger(answer);
    }

    private void CheckDanger(DraftAnswer draft)
    {
        var (answer, map) = draft;
        if (!answer.IsDanger && danger.Any(word => word.FindIn(answer.Say).Any()))
            Add(map.LineOf("say"), $"“{answer.Say}” speaks of danger. Write “danger: yes” below it.");
        if (answer.IsDanger && answer.Then is not null)
            Add(map.LineOf("then"), "In danger no further question is asked. Remove “then:”.");
        if (answer.IsDanger && answer.Suggestions is not [{ Address: Help }, ..])
            Add(map.Line, $"In danger the first suggestion is {Help}. Put it first.");
    }

    private void Walk(DraftQuestion question, IReadOnlyList<StartAnswer> given, HashSet<string> reached, Dictionary<string, DraftQuestion> byName)
    {
        reached.Add(question.Question.Name);
        foreach (var (answer, map) in question.Answers)
        {
            IReadOnlyList<StartAnswer> path = [.. given, answer];
            if (answer.Then is null)
                CheckEnding(path, map);
            else if (!byName.TryGetValue(answer.Then, out var next))
                Add(map.LineOf("then"), $"There is no question “{answer.Then}”. Correct the name.");
            else if (path.Count == StartRules.MostQuestions)
                Add(map.LineOf("then"), $"This would be question {StartRules.MostQuestions + 1} for somebody who came by “{path[0].Say}”. End here.");
            else
                Walk(next, path, reached, byName);
        }
    }

    private void CheckEnding(IReadOnlyList<StartAnswer> path, YamlMap map)
    {
        var distinct = path.SelectMany(answer => answer.Suggestions).Concat(otherwise).Select(suggestion => suggestion.Address).Distinct().Count();
        if (distinct < StartRules.SuggestionCount)
            Add(map.Line, $"This path ends with {distinct} suggestions; it needs {StartRules.SuggestionCount}. Add some here or below “otherwise:”.");
        if (path[^1].Suggestions.Count == 0)
            Add(map.Line, "An answer that ends a path suggests something. Add “suggest:” with the reason.");
    }

    private void Add(int line, string message)
    {
        isProven = false;
        problems.Add(file, line, message);
    }
}
