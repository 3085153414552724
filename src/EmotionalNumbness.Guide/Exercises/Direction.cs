namespace EmotionalNumbness.Guide.Exercises;

/// <summary>Where an exercise turns a person's attention.</summary>
public enum Direction
{
    /// <summary>To the room, to others, to what the hands hold. These come first.</summary>
    Outward,

    /// <summary>To breath, body or thoughts, which makes some people feel more unreal.</summary>
    Inward,
}
