using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>Deletes a check-in, with ten minutes to bring it back. Its entry stays, as it stays when its entry goes.</summary>
public sealed class DeleteCheckIn
{
    private readonly SmallRecords records;

    internal DeleteCheckIn(SmallRecords records) => this.records = records;

    /// <summary>Deletes it. Deleting it again changes nothing and names the same end.</summary>
    public Task<DeleteResult> DeleteAsync(OpenJournal journal, CheckInId id, CancellationToken cancellationToken) =>
        records.DeleteAsync(journal, RecordKind.CheckIn, id.Value, cancellationToken);

    /// <summary>Brings it back.</summary>
    public Task<UndoResult> UndoAsync(OpenJournal journal, CheckInId id, CancellationToken cancellationToken) =>
        records.UndoAsync(journal, RecordKind.CheckIn, id.Value, cancellationToken);
}
