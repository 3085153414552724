namespace EmotionalNumbness.Helplines.CrisisLanguage;

/// <summary>What a pattern is for.</summary>
internal enum Part
{
    /// <summary>It says what a rule looks for.</summary>
    Rule,

    /// <summary>It looks like a rule and means something else.</summary>
    RuleException,

    /// <summary>It belongs to a scope.</summary>
    Scope,

    /// <summary>It looks like a scope and means something else.</summary>
    ScopeException,

    /// <summary>Near it, a scope does not count.</summary>
    ScopeLift,
}
