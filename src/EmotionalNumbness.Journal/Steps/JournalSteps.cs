using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Steps;

/// <summary>The small steps that a writer chose.</summary>
public sealed class JournalSteps
{
    private static readonly RecordShape<SmallStep> Shape =
        new(RecordKind.Step, StepJson.Default.SmallStep, (record, id) => record with { Id = new StepId(id) });

    private readonly SmallRecords records;
    private readonly TimeProvider clock;

    internal JournalSteps(SmallRecords records, TimeProvider clock) => (this.records, this.clock) = (records, clock);

    /// <summary>All of them, those that go on first, then the newest first.</summary>
    public async Task<KeptList<SmallStep>> ListAsync(OpenJournal journal, CancellationToken cancellationToken)
    {
        var list = await records.ListAsync(journal, Shape, _ => true, cancellationToken);
        return list with { Records = [.. list.Records.OrderBy(kept => kept.Value.LaidAside is not null).ThenByDescending(kept => (kept.Value.Chosen, kept.Value.Id.Value))] };
    }

    /// <summary>One, or null when it is not there, is deleted or does not open.</summary>
    public Task<Kept<SmallStep>?> FindAsync(OpenJournal journal, StepId id, CancellationToken cancellationToken) =>
        records.FindAsync(journal, Shape, id.Value, cancellationToken);

    /// <summary>Saves it, new or edited. Answered when it is on disk.</summary>
    public async Task<SaveRecordResult<SmallStep>> SaveAsync(OpenJournal journal, SmallStep step, int baseRevision) => Invalid(step) is { } member
        ? new SaveRecordResult<SmallStep>.Invalid(member)
        : await records.SaveAsync(journal, Shape, step.Id.Value, baseRevision, step);

    /// <summary>Notes that it happened on a day, or takes that back. Whoever edits it elsewhere at this moment loses nothing by it.</summary>
    public async Task<SaveRecordResult<SmallStep>> MarkAsync(OpenJournal journal, StepId id, DateOnly day, bool happened, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await FindAsync(journal, id, cancellationToken) is not { } kept)
                return new SaveRecordResult<SmallStep>.Gone();
            var days = kept.Value.Happened.Where(d => d != day);
            var step = kept.Value with { Happened = (happened ? days.Append(day) : days).Order().ToValueList() };
            var result = await SaveAsync(journal, step, kept.Revision);
            if (result is not SaveRecordResult<SmallStep>.EditedElsewhere)
                return result;
        }
    }

    /// <summary>Deletes it with all its days. Ten minutes to bring it back.</summary>
    public Task<DeleteResult> DeleteAsync(OpenJournal journal, StepId id, CancellationToken cancellationToken) =>
        records.DeleteAsync(journal, RecordKind.Step, id.Value, cancellationToken);

    /// <summary>Brings it back.</summary>
    public Task<UndoResult> UndoAsync(OpenJournal journal, StepId id, CancellationToken cancellationToken) =>
        records.UndoAsync(journal, RecordKind.Step, id.Value, cancellationToken);

    private string? Invalid(SmallStep step) => step switch
    {
        _ when string.IsNullOrWhiteSpace(step.Text) && string.IsNullOrWhiteSpace(step.Suggestion) => nameof(SmallStep.Text),
        _ when !Enum.IsDefined(step.Kind) => nameof(SmallStep.Kind),
        _ when step.Happened.Any(day => day > LastDay.Now(clock)) => nameof(SmallStep.Happened),
        _ => null,
    };
}
