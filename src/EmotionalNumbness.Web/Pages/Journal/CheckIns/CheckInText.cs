using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>Says answers in words. A question that was not asked is not mentioned.</summary>
internal sealed class CheckInText(JournalContent content, IStringLocalizer<CheckInWords> words)
{
    /// <summary>For a line below an entry: how much, the words and the body.</summary>
    public string Short(CheckIn checkIn)
    {
        string?[] parts =
        [
            checkIn.Feeling.Kind is AnswerKind.NotAsked ? null : Of(checkIn.Feeling, number => words["CheckIn.ShortFeeling", Number(number)]),
            Words(checkIn),
            Sensations(checkIn),
        ];
        var said = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return said.Length > 0 ? said : words["CheckIn.Nothing"];
    }

    /// <summary>Each question with an answer, with its name.</summary>
    public IReadOnlyList<(string Label, string Text)> Whole(CheckIn checkIn) =>
    [
        .. new (string Key, string? Text)[]
        {
            ("CheckIn.Feeling", Of(checkIn.Feeling, Number)),
            ("CheckIn.Pleasantness", Of(checkIn.Pleasantness, Number)),
            ("CheckIn.Words", Words(checkIn)),
            ("CheckIn.Sensations", Sensations(checkIn)),
            ("CheckIn.CouldCry", Of(checkIn.CouldCry, crying => words["CheckIn.Cry." + crying])),
            ("CheckIn.Sleep", Of(checkIn.Sleep, Length)),
            ("CheckIn.Energy", Of(checkIn.Energy, Number)),
            ("CheckIn.Alcohol", Of(checkIn.Alcohol, Number)),
            ("CheckIn.Screens", Of(checkIn.Screens, Length)),
            ("CheckIn.Tags", checkIn.Tags.Count > 0 ? string.Join(", ", checkIn.Tags) : null),
        }.Where(one => !string.IsNullOrEmpty(one.Text)).Select(one => (words[one.Key].Value, one.Text!)),
    ];

    public string Word(string key) => content.Feelings.Find(key)?.Text ?? key;

    public string Sensation(string key) => content.Body.Sensation(key)?.Text ?? key;

    /// <summary>A length of time.</summary>
    public string Length(int minutes) => minutes % 60 == 0 ? words["CheckIn.Hours", minutes / 60] : words["CheckIn.HoursMinutes", minutes / 60, minutes % 60];

    /// <summary>One of the answers without a value; null for a value, and for what was not asked.</summary>
    public string? Other(AnswerKind kind) => kind switch
    {
        AnswerKind.DontKnow => words["CheckIn.Answer.DontKnow"].Value,
        AnswerKind.RatherNotSay => words["CheckIn.Answer.RatherNotSay"].Value,
        _ => null,
    };

    private string? Words(CheckIn checkIn)
    {
        var own = string.Join(", ", checkIn.OwnWords);
        var chosen = Of(checkIn.Words, list => list.Count == 0 ? words["CheckIn.NoWord"] : string.Join(", ", list.Select(Word)));
        return chosen is null ? own : own.Length == 0 ? chosen : $"{chosen}, {own}";
    }

    private string? Sensations(CheckIn checkIn) => Of(checkIn.Sensations, list => list.Count == 0
        ? words["CheckIn.NoSensation"]
        : string.Join(", ", list.Select(one => one.Place is null ? Sensation(one.Key) : Placed(content.Body.Place(one.Place)?.Text ?? one.Place, one.Key))));

    // Who left it at the place is not made to say more.
    private string Placed(string place, string sensation) => sensation == CheckInForm.Something ? place : $"{place}: {Sensation(sensation)}";

    private string? Of<T>(Answer<T> answer, Func<T, string> text) where T : notnull => answer.TryGet(out var value) ? text(value) : Other(answer.Kind);

    private static string Number(int value) => value.ToString(CultureInfo.CurrentCulture);
}
