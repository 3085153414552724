namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>Words on the page that an archive holds. The host gives them in the writer's language.</summary>
public enum ExportWord
{
    /// <summary>Title and heading of the page.</summary>
    Title,

    /// <summary>A sentence below it: what this file is, and that it is not locked.</summary>
    Introduction,

    /// <summary>A sentence that says that some were left out because they are extra-locked; {0} is how many.</summary>
    LeftOutExtraLocked,

    /// <summary>A sentence that says that some could not be opened; {0} is how many.</summary>
    LeftOutUnreadable,

    /// <summary>Heading.</summary>
    Entries,

    /// <summary>Before the time of an earlier state of an entry.</summary>
    EarlierVersion,

    /// <summary>Label of tags.</summary>
    Tags,

    /// <summary>Mark of a heavy entry.</summary>
    Heavy,

    /// <summary>Mark of an extra-locked entry or check-in.</summary>
    ExtraLocked,

    /// <summary>Heading: texts that were never saved.</summary>
    Drafts,

    /// <summary>Heading.</summary>
    CheckIns,

    /// <summary>Column.</summary>
    Day,

    /// <summary>Column.</summary>
    Time,

    /// <summary>Column: how much is felt, 0 to 10.</summary>
    Feeling,

    /// <summary>Column: how pleasant it is, -5 to 5.</summary>
    Pleasantness,

    /// <summary>Column.</summary>
    FeelingWords,

    /// <summary>Column.</summary>
    Sensations,

    /// <summary>Column.</summary>
    CouldCry,

    /// <summary>Column, in minutes.</summary>
    Sleep,

    /// <summary>Column.</summary>
    Energy,

    /// <summary>Column, in drinks.</summary>
    Alcohol,

    /// <summary>Column, in minutes.</summary>
    Screens,

    /// <summary>An answer.</summary>
    DontKnow,

    /// <summary>An answer.</summary>
    RatherNotSay,

    /// <summary>An empty list that was given as an answer.</summary>
    Nothing,

    /// <summary>"Could I cry today?"</summary>
    CryYes,

    /// <summary>"Could I cry today?"</summary>
    CryAlmost,

    /// <summary>"Could I cry today?"</summary>
    CryNo,

    /// <summary>"Could I cry today?"</summary>
    CryDidNotTry,

    /// <summary>Heading.</summary>
    Plan,

    /// <summary>Part of the plan.</summary>
    WarningSigns,

    /// <summary>Part of the plan.</summary>
    ThingsThatHelp,

    /// <summary>Part of the plan.</summary>
    PeopleAndPlaces,

    /// <summary>Part of the plan.</summary>
    Professionals,

    /// <summary>Part of the plan.</summary>
    Reasons,

    /// <summary>Part of the plan.</summary>
    SaferSurroundings,

    /// <summary>Part of the plan.</summary>
    OwnHelpline,

    /// <summary>Heading.</summary>
    Steps,

    /// <summary>Label: the day on which a step was chosen.</summary>
    Chosen,

    /// <summary>Label: the days on which a step happened.</summary>
    Happened,

    /// <summary>Label: the day on which a step was laid aside.</summary>
    LaidAside,

    /// <summary>Heading.</summary>
    Exercises,

    /// <summary>After an exercise.</summary>
    Better,

    /// <summary>After an exercise.</summary>
    Same,

    /// <summary>After an exercise.</summary>
    Worse,

    /// <summary>Heading: days of programmes that were done.</summary>
    Programmes,

    /// <summary>Heading.</summary>
    Appointments,

    /// <summary>Label.</summary>
    Medicines,

    /// <summary>Label.</summary>
    WhatChanged,

    /// <summary>Label.</summary>
    Questions,
}
