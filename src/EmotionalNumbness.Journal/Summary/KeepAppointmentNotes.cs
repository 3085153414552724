using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Summary;

/// <summary>Reads and saves what a writer keeps for appointments.</summary>
public sealed class KeepAppointmentNotes
{
    private static readonly RecordShape<AppointmentNotes> Shape = RecordShape<AppointmentNotes>.Only(RecordKind.AppointmentNotes, SummaryJson.Default.AppointmentNotes);

    private readonly SmallRecords records;

    internal KeepAppointmentNotes(SmallRecords records) => this.records = records;

    /// <summary>As it stands, with the revision that an edit starts from; an empty one, of revision 0, where nothing was saved yet or it does not open.</summary>
    public async Task<Kept<AppointmentNotes>> ReadAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        await records.FindAsync(journal, Shape, Shape.OnlyId, cancellationToken) ?? new Kept<AppointmentNotes>(new AppointmentNotes(), 0);

    /// <summary>Saves it whole. Answered when it is on disk.</summary>
    public Task<SaveRecordResult<AppointmentNotes>> SaveAsync(OpenJournal journal, AppointmentNotes notes, int baseRevision) =>
        records.SaveAsync(journal, Shape, Shape.OnlyId, baseRevision, notes);
}
