namespace EmotionalNumbness.Journal.Trends;

/// <summary>What days are told apart by.</summary>
public enum DayWith
{
    /// <summary>An entry was written.</summary>
    Writing,

    /// <summary>An exercise was done.</summary>
    Exercise,

    /// <summary>A small step happened.</summary>
    Step,

    /// <summary>The night was at least as long as the middle one.</summary>
    LongerSleep,

    /// <summary>No alcohol.</summary>
    NoAlcohol,

    /// <summary>A tag of the writer's: a walk, a person.</summary>
    Tag,
}
