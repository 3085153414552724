using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>The fields of a check-in in a page.</summary>
/// <param name="Prefix">Of the fields' names.</param>
/// <param name="Form">What stands in them.</param>
/// <param name="Asked">The questions to show beside the first.</param>
/// <param name="Problems">Those with an answer that cannot be read.</param>
/// <param name="Content">Words and places.</param>
internal sealed record CheckInFields(
    string Prefix, CheckInForm Form, IReadOnlyList<CheckInQuestion> Asked, IReadOnlyList<CheckInQuestion> Problems, JournalContent Content)
{
    public bool Asks(CheckInQuestion question) => Asked.Contains(question);

    /// <summary>The long ones open where there is an answer.</summary>
    public bool IsOpen(CheckInQuestion question) => IsAnswered(Form, question);

    /// <summary>What the writer wants to be asked, and what this check-in has an answer to.</summary>
    public static IReadOnlyList<CheckInQuestion> AskedOf(JournalSettings settings, CheckInForm form)
    {
        var wanted = settings.Questions ?? JournalSettings.DefaultQuestions;
        return [.. Enum.GetValues<CheckInQuestion>().Where(question => wanted.Contains(question) || form.Asked.Contains(question) || IsAnswered(form, question))];
    }

    private static bool IsAnswered(CheckInForm form, CheckInQuestion question) => question switch
    {
        CheckInQuestion.Pleasantness => !string.IsNullOrEmpty(form.Pleasantness),
        CheckInQuestion.Words => form.Words.Count > 0 || !string.IsNullOrEmpty(form.WordsAnswer) || !string.IsNullOrEmpty(form.OwnWords),
        CheckInQuestion.Sensations => form.Places.Count > 0 || !string.IsNullOrEmpty(form.SensationsAnswer),
        CheckInQuestion.CouldCry => !string.IsNullOrEmpty(form.CouldCry),
        CheckInQuestion.Sleep => !string.IsNullOrEmpty(form.Sleep) || !string.IsNullOrEmpty(form.SleepAnswer),
        CheckInQuestion.Energy => !string.IsNullOrEmpty(form.Energy),
        CheckInQuestion.Alcohol => !string.IsNullOrEmpty(form.Alcohol) || !string.IsNullOrEmpty(form.AlcoholAnswer),
        CheckInQuestion.Screens => !string.IsNullOrEmpty(form.Screens) || !string.IsNullOrEmpty(form.ScreensAnswer),
        _ => !string.IsNullOrEmpty(form.Tags),
    };
}
