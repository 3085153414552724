using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Exercises;

/// <summary>What a writer kept of exercises and programmes.</summary>
public sealed class JournalExercises
{
    internal static readonly RecordShape<ExerciseAnswer> Answers =
        new(RecordKind.ExerciseAnswer, ExerciseJson.Default.ExerciseAnswer, (record, id) => record with { Id = new ExerciseAnswerId(id) });

    private static readonly RecordShape<ProgrammeProgress> Progress =
        RecordShape<ProgrammeProgress>.Only(RecordKind.ProgrammeProgress, ExerciseJson.Default.ProgrammeProgress);

    private readonly SmallRecords records;
    private readonly TimeProvider clock;

    internal JournalExercises(SmallRecords records, TimeProvider clock) => (this.records, this.clock) = (records, clock);

    /// <summary>All answers, newest first.</summary>
    public async Task<KeptList<ExerciseAnswer>> ListAsync(OpenJournal journal, CancellationToken cancellationToken)
    {
        var list = await records.ListAsync(journal, Answers, _ => true, cancellationToken);
        return list with { Records = [.. list.Records.OrderByDescending(kept => (kept.Value.Day, kept.Value.At, kept.Value.Id.Value))] };
    }

    /// <summary>Saves an answer, new or edited. Answered when it is on disk.</summary>
    public async Task<SaveRecordResult<ExerciseAnswer>> SaveAsync(OpenJournal journal, ExerciseAnswer answer, int baseRevision) => Invalid(answer) is { } member
        ? new SaveRecordResult<ExerciseAnswer>.Invalid(member)
        : await records.SaveAsync(journal, Answers, answer.Id.Value, baseRevision, answer);

    /// <summary>Deletes an answer. Ten minutes to bring it back.</summary>
    public Task<DeleteResult> DeleteAsync(OpenJournal journal, ExerciseAnswerId id, CancellationToken cancellationToken) =>
        records.DeleteAsync(journal, RecordKind.ExerciseAnswer, id.Value, cancellationToken);

    /// <summary>Brings it back.</summary>
    public Task<UndoResult> UndoAsync(OpenJournal journal, ExerciseAnswerId id, CancellationToken cancellationToken) =>
        records.UndoAsync(journal, RecordKind.ExerciseAnswer, id.Value, cancellationToken);

    /// <summary>Which days of the programmes are done.</summary>
    public async Task<Kept<ProgrammeProgress>> ProgressAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        await records.FindAsync(journal, Progress, Progress.OnlyId, cancellationToken) ?? new Kept<ProgrammeProgress>(new ProgrammeProgress(), 0);

    /// <summary>Notes that a day of a programme is done, or takes that back. Noting it twice keeps the first date.</summary>
    public async Task<SaveRecordResult<ProgrammeProgress>> MarkAsync(OpenJournal journal, ProgrammeDay day, bool done, CancellationToken cancellationToken)
    {
        if (day.Number < 1 || string.IsNullOrWhiteSpace(day.Programme))
            return new SaveRecordResult<ProgrammeProgress>.Invalid(nameof(ProgrammeDay.Number));
        while (true)
        {
            var kept = await ProgressAsync(journal, cancellationToken);
            var result = await SaveAsync(journal, With(kept.Value, day, done), kept.Revision);
            if (result is not SaveRecordResult<ProgrammeProgress>.EditedElsewhere)
                return result;
        }
    }

    /// <summary>Saves the progress whole, as an import does.</summary>
    public Task<SaveRecordResult<ProgrammeProgress>> SaveAsync(OpenJournal journal, ProgrammeProgress progress, int baseRevision) =>
        records.SaveAsync(journal, Progress, Progress.OnlyId, baseRevision, progress);

    private static ProgrammeProgress With(ProgrammeProgress progress, ProgrammeDay day, bool done)
    {
        var isThere = progress.Done.Any(IsSame);
        return isThere == done ? progress
            : done ? progress with { Done = [.. progress.Done, day] }
            : progress with { Done = progress.Done.Where(other => !IsSame(other)).ToValueList() };

        bool IsSame(ProgrammeDay other) => other.Programme == day.Programme && other.Number == day.Number;
    }

    private string? Invalid(ExerciseAnswer answer) => answer switch
    {
        _ when string.IsNullOrWhiteSpace(answer.Exercise) => nameof(ExerciseAnswer.Exercise),
        _ when answer.Day > LastDay.Now(clock) => nameof(ExerciseAnswer.Day),
        _ when answer.Answer.TryGet(out var value) && !Enum.IsDefined(value) => nameof(ExerciseAnswer.Answer),
        _ => null,
    };
}
