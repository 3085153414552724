using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Settings;

/// <summary>Reads and saves what a writer set for the journal.</summary>
public sealed class KeepSettings
{
    private static readonly RecordShape<JournalSettings> Shape = RecordShape<JournalSettings>.Only(RecordKind.Settings, SettingsJson.Default.JournalSettings);

    private readonly SmallRecords records;

    internal KeepSettings(SmallRecords records) => this.records = records;

    /// <summary>As it stands, with the revision that an edit starts from; the defaults, of revision 0, where nothing was saved yet or it does not open.</summary>
    public async Task<Kept<JournalSettings>> ReadAsync(OpenJournal journal, CancellationToken cancellationToken) =>
        await records.FindAsync(journal, Shape, Shape.OnlyId, cancellationToken) ?? new Kept<JournalSettings>(new JournalSettings(), 0);

    /// <summary>Saves it whole. Answered when it is on disk.</summary>
    public async Task<SaveRecordResult<JournalSettings>> SaveAsync(OpenJournal journal, JournalSettings settings, int baseRevision) =>
        settings.IdleMinutes is < JournalSettings.FewestIdleMinutes or > JournalSettings.MostIdleMinutes
            ? new SaveRecordResult<JournalSettings>.Invalid(nameof(JournalSettings.IdleMinutes))
            : await records.SaveAsync(journal, Shape, Shape.OnlyId, baseRevision, settings);
}
