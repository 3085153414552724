using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Settings;

/// <summary>What a writer set for the journal. What was never set has its default. A journal has one.</summary>
public sealed record JournalSettings
{
    /// <summary>The least and the most of <see cref="IdleMinutes"/>.</summary>
    public const int FewestIdleMinutes = 5, MostIdleMinutes = 30;

    /// <summary>After how many minutes without a request the journal locks.</summary>
    public int IdleMinutes { get => field == 0 ? MostIdleMinutes : field; init; }

    /// <summary>Which questions a check-in shows beside <see cref="CheckIn.Feeling"/>, which it always does; null for <see cref="DefaultQuestions"/>.</summary>
    public ValueList<CheckInQuestion>? Questions { get; init; }

    /// <summary>The form for an entry offers no mark for heavy ones.</summary>
    public bool IsHeavyMarkOff { get; init; }

    /// <summary>Nothing from earlier is shown.</summary>
    public bool IsOnThisDayOff { get; init; }

    /// <summary>How often the card with crisis lines comes after saving, where the words suggest it.</summary>
    public CrisisCard CrisisCard { get; init; }

    /// <summary>The program made up what is in this journal, to show it to somebody: every page says so. No form sets it.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Shown until the writer says otherwise: what takes no counting.</summary>
    public static ValueList<CheckInQuestion> DefaultQuestions { get; } =
        [CheckInQuestion.Pleasantness, CheckInQuestion.Words, CheckInQuestion.Sensations, CheckInQuestion.CouldCry, CheckInQuestion.Tags];
}
