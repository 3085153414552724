using System.Numerics;

namespace EmotionalNumbness.Journal.Prompts;

/// <summary>One prompt a day: the same all day, never the same two days running, each once before any comes again.</summary>
public static class PromptOfTheDay
{
    /// <summary>Neighbours in the list are alike, so the days step over them.</summary>
    private const int Step = 7;

    /// <param name="prompts">In their order; at least one.</param>
    /// <param name="day">In the writer's own calendar.</param>
    /// <returns>The one for that day.</returns>
    public static T For<T>(IReadOnlyList<T> prompts, DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfZero(prompts.Count, nameof(prompts));
        var step = Step;
        // A step that shares no factor with the count visits every prompt.
        while (BigInteger.GreatestCommonDivisor(step, prompts.Count) != 1)
            step++;
        return prompts[(int)((long)day.DayNumber * step % prompts.Count)];
    }
}
