using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>
/// What a check-in's fields send, as it was typed and ticked. A question's answer is a value, one of the words below, or nothing where it was passed over.
/// </summary>
internal sealed record CheckInForm
{
    public const string DontKnow = "dont-know";
    public const string RatherNotSay = "rather-not-say";

    /// <summary>An empty list that was given as an answer.</summary>
    public const string None = "none";

    /// <summary>Between a sensation's key and its place's.</summary>
    public const char At = '@';

    /// <summary>Instead of a place's key where none was chosen.</summary>
    public const string Somewhere = "somewhere";

    /// <summary>What a place alone says: a sensation of content.</summary>
    public const string Something = "something";

    /// <summary>The check-in: made when the page was shown.</summary>
    public string? Id { get; init; }

    /// <summary>The revision that is being edited; 0 for a new one.</summary>
    public int Base { get; init; }

    /// <summary>yyyy-MM-dd.</summary>
    public string? Day { get; init; }

    /// <summary>The questions that the page showed; answers to others stay as they are.</summary>
    public List<CheckInQuestion> Asked { get; init; } = [];

    public string? Feeling { get; init; }

    public string? Pleasantness { get; init; }

    public string? CouldCry { get; init; }

    public string? Energy { get; init; }

    /// <summary>Instead of ticked <see cref="Words"/>: <see cref="None"/>, <see cref="DontKnow"/> or <see cref="RatherNotSay"/>.</summary>
    public string? WordsAnswer { get; init; }

    public List<string> Words { get; init => field = Sent(value!); } = [];

    /// <summary>With commas between them, as <see cref="Tags"/>.</summary>
    public string? OwnWords { get; init; }

    /// <summary>As <see cref="WordsAnswer"/>, for <see cref="Places"/> and <see cref="Sensations"/>.</summary>
    public string? SensationsAnswer { get; init; }

    public List<string> Places { get; init => field = Sent(value!); } = [];

    /// <summary>Key, <see cref="At"/>, and the key of the place.</summary>
    public List<string> Sensations { get; init => field = Sent(value!); } = [];

    public string? Sleep { get; init; }

    public string? SleepAnswer { get; init; }

    public string? Alcohol { get; init; }

    public string? AlcoholAnswer { get; init; }

    public string? Screens { get; init; }

    public string? ScreensAnswer { get; init; }

    public string? Tags { get; init; }

    /// <summary>Whether anything was answered.</summary>
    public bool HasAnswers => !string.IsNullOrEmpty(Feeling) || HasMore;

    /// <summary>Whether anything but <see cref="Feeling"/> was.</summary>
    public bool HasMore =>
        Words.Count + Places.Count + Sensations.Count > 0
        || new[] { Pleasantness, CouldCry, Energy, WordsAnswer, OwnWords, SensationsAnswer, Sleep, SleepAnswer, Alcohol, AlcoholAnswer, Screens, ScreensAnswer, Tags }
            .Any(sent => !string.IsNullOrWhiteSpace(sent));

    public CheckInId CheckInId => CheckInId.TryParse(Id, CultureInfo.InvariantCulture, out var id) ? id : CheckInId.New();

    public static CheckInForm New(DateOnly today) => new() { Id = CheckInId.New().ToString(), Day = WriteForm.InForm(today) };

    public static CheckInForm Of(CheckIn checkIn, int revision) => new()
    {
        Id = checkIn.Id.ToString(),
        Base = revision,
        Day = WriteForm.InForm(checkIn.Day),
        Feeling = Number(checkIn.Feeling),
        Pleasantness = Number(checkIn.Pleasantness),
        CouldCry = Text(checkIn.CouldCry, crying => crying.ToString()),
        Energy = Number(checkIn.Energy),
        WordsAnswer = ListAnswer(checkIn.Words),
        Words = [.. checkIn.Words.TryGet(out var words) ? words : []],
        OwnWords = string.Join(", ", checkIn.OwnWords),
        SensationsAnswer = ListAnswer(checkIn.Sensations),
        Places = [.. Felt(checkIn).Select(one => one.Place ?? Somewhere).Distinct()],
        Sensations = [.. Felt(checkIn).Select(one => one.Key + At + (one.Place ?? Somewhere))],
        Sleep = checkIn.Sleep.TryGet(out var sleep) ? Hours.Written(sleep) : null,
        SleepAnswer = Other(checkIn.Sleep),
        Alcohol = checkIn.Alcohol.TryGet(out var drinks) ? drinks.ToString(CultureInfo.InvariantCulture) : null,
        AlcoholAnswer = Other(checkIn.Alcohol),
        Screens = checkIn.Screens.TryGet(out var screens) ? Hours.Written(screens) : null,
        ScreensAnswer = Other(checkIn.Screens),
        Tags = string.Join(", ", checkIn.Tags),
    };

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(CheckInForm);

    /// <summary>A spoilt form can leave holes in a list.</summary>
    private static List<string> Sent(List<string?> words) => [.. words.OfType<string>()];

    private static ValueList<Sensation> Felt(CheckIn checkIn) => checkIn.Sensations.TryGet(out var felt) ? felt : [];

    private static string? Number(Answer<int> answer) => Text(answer, value => value.ToString(CultureInfo.InvariantCulture));

    private static string? Text<T>(Answer<T> answer, Func<T, string> text) where T : notnull => answer.TryGet(out var value) ? text(value) : Other(answer);

    private static string? ListAnswer<T>(Answer<ValueList<T>> answer) => answer.TryGet(out var list) ? list.Count == 0 ? None : null : Other(answer);

    private static string? Other<T>(Answer<T> answer) where T : notnull => answer.Kind switch
    {
        AnswerKind.DontKnow => DontKnow,
        AnswerKind.RatherNotSay => RatherNotSay,
        _ => null,
    };
}
