using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Plan;

/// <summary>Reads and saves the plan for hard times.</summary>
public sealed class JournalPlan
{
    private static readonly RecordShape<HardTimesPlan> Shape = RecordShape<HardTimesPlan>.Only(RecordKind.Plan, PlanJson.Default.HardTimesPlan);

    private readonly SmallRecords records;

    internal JournalPlan(SmallRecords records) => this.records = records;

    /// <summary>As it stands, with the revision that an edit starts from; an empty one, of revision 0, where nothing was saved yet or it does not open.</summary>
    public async Task<Kept<HardTimesPlan>> ReadAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        await records.FindAsync(journal, Shape, Shape.OnlyId, cancellationToken) ?? new Kept<HardTimesPlan>(new HardTimesPlan(), 0);

    /// <summary>Saves it whole. Answered when it is on disk.</summary>
    public Task<SaveRecordResult<HardTimesPlan>> SaveAsync(OpenJournal journal, HardTimesPlan plan, int baseRevision) =>
        records.SaveAsync(journal, Shape, Shape.OnlyId, baseRevision, plan);
}
