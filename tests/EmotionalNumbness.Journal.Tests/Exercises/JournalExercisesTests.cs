using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Records;

namespace EmotionalNumbness.Journal.Tests.Exercises;

public sealed class JournalExercisesTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_after_an_exercise_comes_back()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var answer = new ExerciseAnswer { Exercise = "cold-water", Day = Sunday, At = installation.Clock.Now, Answer = Answer.Of(AfterExercise.Worse) };

        await installation.Get<JournalExercises>().SaveAsync(journal, answer, 0);

        Assert.Equal([new Kept<ExerciseAnswer>(answer, 1)], (await installation.Get<JournalExercises>().ListAsync(journal, Token)).Records);
    }

    [Fact]
    public async Task Days_of_a_programme_are_noted_once_in_any_order_and_can_be_taken_back()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var exercises = installation.Get<JournalExercises>();

        await exercises.MarkAsync(journal, new ProgrammeDay("fourteen-days", 3, Sunday), true, Token);
        await exercises.MarkAsync(journal, new ProgrammeDay("fourteen-days", 1, Sunday), true, Token);
        await exercises.MarkAsync(journal, new ProgrammeDay("fourteen-days", 3, Sunday.AddDays(1)), true, Token);
        await exercises.MarkAsync(journal, new ProgrammeDay("fourteen-days", 1, Sunday), false, Token);

        Assert.Equal<ValueList<ProgrammeDay>>([new ProgrammeDay("fourteen-days", 3, Sunday)], (await exercises.ProgressAsync(journal, Token)).Value.Done);
    }
}
