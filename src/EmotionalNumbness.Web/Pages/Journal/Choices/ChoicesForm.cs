using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Settings;

namespace EmotionalNumbness.Web.Pages.Journal.Choices;

/// <summary>How the journal works, as its writer wants it.</summary>
internal sealed record ChoicesForm
{
    /// <summary>Offered; whatever was set before is offered, too.</summary>
    private static readonly int[] Steps = [5, 10, 15, 20, 30];

    /// <summary>The revision that is being changed.</summary>
    public int Revision { get; init; }

    public int Idle { get; init; }

    /// <summary>Those that a check-in shows.</summary>
    public List<CheckInQuestion> Questions { get; init; } = [];

    public bool Heavy { get; init; }

    public bool OnThisDay { get; init; }

    public IEnumerable<int> IdleChoices => Steps.Append(Idle).Where(IsIdle).Distinct().Order();

    public static ChoicesForm Of(JournalSettings settings, int revision) => new()
    {
        Revision = revision,
        Idle = settings.IdleMinutes,
        Questions = [.. settings.Questions ?? JournalSettings.DefaultQuestions],
        Heavy = !settings.IsHeavyMarkOff,
        OnThisDay = !settings.IsOnThisDayOff,
    };

    /// <summary>What this form does not show stays as it is.</summary>
    public JournalSettings On(JournalSettings before)
    {
        var questions = Enum.GetValues<CheckInQuestion>().Where(Questions.Contains).ToValueList();
        return before with
        {
            IdleMinutes = IsIdle(Idle) ? Idle : before.IdleMinutes,
            Questions = questions == JournalSettings.DefaultQuestions ? null : questions,
            IsHeavyMarkOff = !Heavy,
            IsOnThisDayOff = !OnThisDay,
        };
    }

    private static bool IsIdle(int minutes) => minutes is >= JournalSettings.FewestIdleMinutes and <= JournalSettings.MostIdleMinutes;
}
