using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Trends;

/// <summary>The days on which an exercise was done or a small step happened.</summary>
internal sealed record DoneDays(HashSet<DateOnly> Exercised, HashSet<DateOnly> StepHappened)
{
    public static async Task<DoneDays> ReadAsync(JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken)
    {
        var done = new DoneDays([], []);
        await foreach (var header in HeaderPass.OfAsync(db, journal, [RecordKind.ExerciseAnswer, RecordKind.Step], cancellationToken))
        {
            if (header.Kind is RecordKind.ExerciseAnswer && header.Read(ExerciseJson.Default.ExerciseAnswer) is { } answer)
                done.Exercised.Add(answer.Day);
            else if (header.Kind is RecordKind.Step && header.Read(StepJson.Default.SmallStep) is { } step)
                done.StepHappened.UnionWith(step.Happened);
        }

        return done;
    }
}
