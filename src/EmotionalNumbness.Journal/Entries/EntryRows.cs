using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Queries that ask for the journal first, always.</summary>
internal static class EntryRows
{
    public static IQueryable<RecordRow> EntriesOf(this JournalDbContext db, OpenJournal journal) =>
        db.Records.Where(row => row.JournalId == journal.Id.Value && row.Kind == RecordKind.Entry);

    public static IQueryable<RecordRow> EntryOf(this JournalDbContext db, OpenJournal journal, EntryId id) =>
        db.EntriesOf(journal).Where(row => row.Id == id.Value);

    public static IQueryable<RevisionRow> RevisionsOf(this JournalDbContext db, OpenJournal journal, EntryId id) =>
        db.Revisions.Where(row => row.JournalId == journal.Id.Value && row.RecordId == id.Value);
}
