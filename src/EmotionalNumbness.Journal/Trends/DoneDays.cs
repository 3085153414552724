using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>The days on which an exercise was done or a small step happened, noted during a pass over headers.</summary>
internal sealed class DoneDays
{
    private readonly HashSet<DateOnly> exercised = [];
    private readonly HashSet<DateOnly> stepHappened = [];

    public bool Exercised(DateOnly day) => exercised.Contains(day);

    public bool StepHappened(DateOnly day) => stepHappened.Contains(day);

    public void Note(OpenedHeader header)
    {
        if (header.Kind is RecordKind.ExerciseAnswer && header.Read(ExerciseJson.Default.ExerciseAnswer) is { } answer)
            exercised.Add(answer.Day);
        else if (header.Kind is RecordKind.Step && header.Read(StepJson.Default.SmallStep) is { } step)
            stepHappened.UnionWith(step.Happened);
    }
}
