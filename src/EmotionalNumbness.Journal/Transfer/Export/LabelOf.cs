namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>What a key of content stands for. The same key can stand in two lists with two meanings.</summary>
public enum LabelOf
{
    /// <summary>A feeling word.</summary>
    Feeling,

    /// <summary>A sensation.</summary>
    Sensation,

    /// <summary>A place on the body.</summary>
    Place,

    /// <summary>An exercise.</summary>
    Exercise,

    /// <summary>A programme of days.</summary>
    Programme,

    /// <summary>A suggested small step.</summary>
    Step,
}
