using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Held;

/// <summary>Tells a writer everything that is kept of the journal: what the server can count without opening anything.</summary>
public sealed class WhatIsHeld
{
    private static readonly (RecordKind Kind, HeldKind Held)[] SmallKinds =
    [
        (RecordKind.CheckIn, HeldKind.CheckIns),
        (RecordKind.Plan, HeldKind.Plan),
        (RecordKind.Step, HeldKind.Steps),
        (RecordKind.Settings, HeldKind.Settings),
        (RecordKind.ExerciseAnswer, HeldKind.ExerciseAnswers),
        (RecordKind.ProgrammeProgress, HeldKind.ProgrammeProgress),
        (RecordKind.AppointmentNotes, HeldKind.AppointmentNotes),
    ];

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly JournalOptions options;

    internal WhatIsHeld(IDbContextFactory<JournalDbContext> contexts, IOptions<JournalOptions> options) =>
        (this.contexts, this.options) = (contexts, options.Value);

    /// <summary>Every kind, those of which there are none included.</summary>
    public async Task<IReadOnlyList<HeldRows>> ListAsync(OpenJournal journal, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = journal.Id.Value;
        var entries = db.EntriesOf(journal);
        var revisions = db.Revisions.Where(row => row.JournalId == id).Join(
            entries, revision => revision.RecordId, record => record.Id, (revision, record) => new { revision, record });
        var current = revisions.Where(pair => pair.revision.Revision == pair.record.Revision && pair.record.GoneAfter == null);
        var earlier = revisions.Where(pair => pair.revision.Revision != pair.record.Revision && pair.record.GoneAfter == null);
        var deleted = revisions.Where(pair => pair.record.GoneAfter != null);
        return
        [
            await RowsAsync(HeldKind.Entries, current.Select(pair => pair.revision.Header.Length + pair.revision.Body.Length + pair.record.Header.Length), cancellationToken),
            await RowsAsync(HeldKind.EarlierRevisions, earlier.Select(pair => pair.revision.Header.Length + pair.revision.Body.Length), cancellationToken),
            new HeldRows(
                HeldKind.DeletedEntries,
                await entries.CountAsync(record => record.GoneAfter != null, cancellationToken),
                await deleted.SumAsync(pair => (long)pair.revision.Header.Length + pair.revision.Body.Length, cancellationToken)
                + await entries.Where(record => record.GoneAfter != null).SumAsync(record => (long)record.Header.Length, cancellationToken)),
            await RowsAsync(HeldKind.Drafts, db.DraftsOf(journal).Select(row => row.Header.Length + row.Body.Length), cancellationToken),
            await RowsAsync(HeldKind.WaysIn, db.KeySlots.Where(row => row.JournalId == id).Select(row => row.SealedDataKey.Length + row.SealedLabel.Length), cancellationToken),
            .. await SmallRecordsAsync(db, journal, cancellationToken),
            await UploadsAsync(db, journal, cancellationToken),
            await DeletedRecordsAsync(db, journal, cancellationToken),
        ];
    }

    /// <summary>How full it is. Cheap: one row.</summary>
    public async Task<Room> RoomAsync(OpenJournal journal, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await RoomOf.JournalAsync(db, journal, options.BytesPerJournal);
    }

    private static async Task<IReadOnlyList<HeldRows>> SmallRecordsAsync(JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken)
    {
        var found = await db.Records
            .Where(row => row.JournalId == journal.Id.Value && row.GoneAfter == null)
            .GroupBy(row => row.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count(), Bytes = group.Sum(row => (long)row.Header.Length) })
            .ToListAsync(cancellationToken);
        return
        [
            .. SmallKinds.Select(pair => found.SingleOrDefault(rows => rows.Kind == pair.Kind) is { } rows
                ? new HeldRows(pair.Held, rows.Count, rows.Bytes)
                : new HeldRows(pair.Held, 0, 0)),
        ];
    }

    private static async Task<HeldRows> UploadsAsync(JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken)
    {
        var uploads = db.RecordsOf(journal, RecordKind.Upload);
        var pieces = db.Revisions.Where(row => row.JournalId == journal.Id.Value).Join(uploads, row => row.RecordId, record => record.Id, (row, record) => row);
        return new HeldRows(
            HeldKind.Uploads,
            await uploads.CountAsync(cancellationToken),
            await uploads.SumAsync(row => (long)row.Header.Length, cancellationToken) + await pieces.SumAsync(row => (long)row.Header.Length + row.Body.Length, cancellationToken));
    }

    private static Task<HeldRows> DeletedRecordsAsync(JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken) => RowsAsync(
        HeldKind.DeletedRecords,
        db.Records
            .Where(row => row.JournalId == journal.Id.Value && row.GoneAfter != null && row.Kind != RecordKind.Entry && row.Kind != RecordKind.Upload)
            .Select(row => row.Header.Length),
        cancellationToken);

    private static async Task<HeldRows> RowsAsync(HeldKind kind, IQueryable<int> sizes, CancellationToken cancellationToken) =>
        new(kind, await sizes.CountAsync(cancellationToken), await sizes.SumAsync(size => (long)size, cancellationToken));
}
