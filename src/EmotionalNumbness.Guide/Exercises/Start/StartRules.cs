namespace EmotionalNumbness.Guide.Exercises.Start;

/// <summary>
/// "Which is closest?" and what follows. Pure: given what was answered so far, it says the next question or where it ends.
/// Loading proves that every path ends within <see cref="MostQuestions"/> and that danger leads to help first.
/// </summary>
public sealed class StartRules
{
    /// <summary>The longest a path may be.</summary>
    public const int MostQuestions = 3;

    /// <summary>How many suggestions an ending has.</summary>
    public const int SuggestionCount = 3;

    private readonly IReadOnlyDictionary<string, StartQuestion> questions;
    private readonly IReadOnlyList<Suggestion> otherwise;

    internal StartRules(string language, StartQuestion first, IReadOnlyDictionary<string, StartQuestion> questions, IReadOnlyList<Suggestion> otherwise)
    {
        Language = language;
        First = first;
        this.questions = questions;
        this.otherwise = otherwise;
    }

    /// <summary>BCP 47 tag of what it is written in, such as <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>What is asked at the beginning.</summary>
    public StartQuestion First { get; }

    /// <summary>All that may be asked, in no order.</summary>
    public IEnumerable<StartQuestion> Questions => questions.Values;

    /// <summary>Goes along what was answered, in order.</summary>
    /// <param name="answers">What each answer says, to the letter.</param>
    /// <returns>Where that leads; null where an answer is none of those offered, or comes after the end.</returns>
    public StartPlace? Follow(IEnumerable<string> answers)
    {
        StartQuestion? question = First;
        var given = new List<StartAnswer>();
        foreach (var said in answers)
        {
            if (question?.Answers.FirstOrDefault(answer => answer.Say == said) is not { } answer)
                return null;
            given.Add(answer);
            question = answer.Then is { } next ? questions[next] : null;
        }

        return question is null ? new StartPlace(null, EndingOf(given)) : new StartPlace(question, null);
    }

    /// <summary>Every way through, each as the answers given on it.</summary>
    public IEnumerable<IReadOnlyList<StartAnswer>> Paths() => PathsFrom(First, []);

    private IEnumerable<IReadOnlyList<StartAnswer>> PathsFrom(StartQuestion question, IReadOnlyList<StartAnswer> given) =>
        question.Answers.SelectMany(answer => answer.Then is { } next
            ? PathsFrom(questions[next], [.. given, answer])
            : [[.. given, answer]]);

    // The answer given last knows most about the person, so what it suggests comes first.
    private StartEnding EndingOf(List<StartAnswer> given) => new(
        given[^1].IsDanger,
        [.. Enumerable.Reverse(given).SelectMany(answer => answer.Suggestions).Concat(otherwise)
            .DistinctBy(suggestion => suggestion.Address).Take(SuggestionCount)]);
}

/// <summary>Where somebody stands: at a question or at the end, never both.</summary>
/// <param name="Question">What is asked next; null at the end.</param>
/// <param name="Ending">What is suggested; null before.</param>
public sealed record StartPlace(StartQuestion? Question, StartEnding? Ending);

/// <summary>What is suggested. There is no score in it and no name of a condition.</summary>
/// <param name="IsDanger">True where help comes before everything else.</param>
/// <param name="Suggestions">Exactly <see cref="StartRules.SuggestionCount"/>, each with its reason; in danger the first is <c>/help</c>.</param>
public sealed record StartEnding(bool IsDanger, IReadOnlyList<Suggestion> Suggestions);
