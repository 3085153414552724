namespace EmotionalNumbness.Journal.Trends;

/// <summary>What a comparison comes to, said carefully.</summary>
public enum Verdict
{
    /// <summary>Too few days to say anything.</summary>
    TooEarly,

    /// <summary>No difference that chance could not easily make.</summary>
    AboutTheSame,

    /// <summary>More.</summary>
    More,

    /// <summary>Less.</summary>
    Less,
}
