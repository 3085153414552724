using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Tags;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>Reads what the fields sent. Questions that the page did not show keep the answers they had.</summary>
internal sealed class ReadCheckIn
{
    private readonly CheckInForm form;
    private readonly List<CheckInQuestion> problems = [];

    private ReadCheckIn(CheckInForm form) => this.form = form;

    /// <param name="form">As it was sent.</param>
    /// <param name="before">As it stood, or a fresh one.</param>
    /// <param name="problems">The questions with an answer that cannot be read; where there are any, nothing is to be saved.</param>
    public static CheckIn Of(CheckInForm form, CheckIn before, out IReadOnlyList<CheckInQuestion> problems)
    {
        var reader = new ReadCheckIn(form);
        problems = reader.problems;
        return reader.Read(before);
    }

    private CheckIn Read(CheckIn before) => before with
    {
        Feeling = Scale(form.Feeling, null, CheckIn.Least, CheckIn.Most),
        Pleasantness = Asked(CheckInQuestion.Pleasantness, before.Pleasantness, q => Scale(form.Pleasantness, q, CheckIn.LeastPleasant, CheckIn.MostPleasant)),
        Words = Asked(CheckInQuestion.Words, before.Words, _ => List(form.Words.Distinct(), form.WordsAnswer)),
        OwnWords = Asked(CheckInQuestion.Words, before.OwnWords, _ => Split(form.OwnWords)),
        Sensations = Asked(CheckInQuestion.Sensations, before.Sensations, _ => List(Felt(), form.SensationsAnswer)),
        CouldCry = Asked(CheckInQuestion.CouldCry, before.CouldCry, _ => Cry()),
        Sleep = Asked(CheckInQuestion.Sleep, before.Sleep, q => Typed(form.Sleep, form.SleepAnswer, q, Hours.Minutes)),
        Energy = Asked(CheckInQuestion.Energy, before.Energy, q => Scale(form.Energy, q, CheckIn.Least, CheckIn.Most)),
        Alcohol = Asked(CheckInQuestion.Alcohol, before.Alcohol, q => Typed(form.Alcohol, form.AlcoholAnswer, q, Drinks)),
        Screens = Asked(CheckInQuestion.Screens, before.Screens, q => Typed(form.Screens, form.ScreensAnswer, q, Hours.Minutes)),
        Tags = Asked(CheckInQuestion.Tags, before.Tags, _ => Split(form.Tags)),
    };

    private T Asked<T>(CheckInQuestion question, T before, Func<CheckInQuestion, T> read) => form.Asked.Contains(question) ? read(question) : before;

    private Answer<int> Scale(string? sent, CheckInQuestion? question, int least, int most) =>
        int.TryParse(sent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? Answer.Of(value)
            : Other<int>(sent, question);

    private Answer<int> Typed(string? typed, string? answer, CheckInQuestion question, Func<string, int?> read)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return Other<int>(answer, question);
        if (read(typed) is { } value)
            return Answer.Of(value);
        problems.Add(question);
        return default;
    }

    private static int? Drinks(string typed) =>
        int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var drinks) && drinks <= CheckIn.MostDrinks ? drinks : null;

    private Answer<Crying> Cry() =>
        Enum.TryParse<Crying>(form.CouldCry, out var crying) && Enum.IsDefined(crying) && !int.TryParse(form.CouldCry, out _)
            ? Answer.Of(crying)
            : Other<Crying>(form.CouldCry, CheckInQuestion.CouldCry);

    /// <summary>What was ticked counts, whatever stands beside it.</summary>
    private Answer<ValueList<T>> List<T>(IEnumerable<T> ticked, string? answer)
    {
        var list = ticked.ToValueList();
        return list.Count > 0 || answer == CheckInForm.None ? Answer.Of(list) : Other<ValueList<T>>(answer, null);
    }

    /// <summary>A place without a sensation says that there is something. A sensation of a place that was taken back went with it.</summary>
    private IEnumerable<Sensation> Felt()
    {
        var felt = form.Sensations.Distinct().Select(sent => sent.Split(CheckInForm.At, 2)).Where(parts => parts is [{ Length: > 0 }, _]).ToLookup(parts => parts[1], parts => parts[0]);
        return form.Places.Distinct().SelectMany(place =>
            felt[place].DefaultIfEmpty(CheckInForm.Something).Select(key => new Sensation(key, place == CheckInForm.Somewhere ? null : place)));
    }

    private Answer<T> Other<T>(string? sent, CheckInQuestion? question) where T : notnull
    {
        if (sent is CheckInForm.DontKnow)
            return Answer.DontKnow<T>();
        if (sent is CheckInForm.RatherNotSay)
            return Answer.RatherNotSay<T>();
        if (!string.IsNullOrEmpty(sent) && question is { } asked)
            problems.Add(asked);
        return default;
    }

    private static ValueList<string> Split(string? typed) => TagList.Of((typed ?? "").Split([',', ';', '\n', '،', '、']));
}
