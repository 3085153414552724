namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>The four different answers to a question of a check-in.</summary>
public enum AnswerKind
{
    /// <summary>The question was not shown, or was passed over.</summary>
    NotAsked,

    /// <summary>There is a value. "Nothing at all" is one.</summary>
    Given,

    /// <summary>"I don't know."</summary>
    DontKnow,

    /// <summary>"I'd rather not say."</summary>
    RatherNotSay,
}
