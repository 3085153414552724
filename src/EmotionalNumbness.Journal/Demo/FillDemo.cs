using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Demo;

/// <summary>Puts made-up days into a journal: all in one transaction, past the checks that a writer's saves pass, with times in the past.</summary>
public sealed class FillDemo
{
    private readonly IDbContextFactory<JournalDbContext> contexts;

    internal FillDemo(IDbContextFactory<JournalDbContext> contexts) => this.contexts = contexts;

    /// <summary>Adds them.</summary>
    /// <returns>False when the session was ended elsewhere; then nothing was added.</returns>
    public async Task<bool> FillAsync(OpenJournal journal, IEnumerable<DemoDay> days, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginAsync(cancellationToken);
        var bytes = 0L;
        foreach (var day in days)
        {
            bytes += day.Entries.Sum(entry => Add(db, journal, day.Day, entry)) + day.CheckIns.Sum(checkIn => Add(db, journal, checkIn));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        if (await Quota.TakeAsync(db, journal, bytes, long.MaxValue, cancellationToken) is not QuotaAnswer.Taken)
            return false;
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static long Add(JournalDbContext db, OpenJournal journal, DateOnly day, DemoEntry entry)
    {
        var header = new EntryHeader(day, entry.At, entry.At.ToUniversalTime()).Marked(entry.Marks);
        var revision = EntrySeal.Seal(journal, entry.Id.Value, 1, RandomId.New(), header, entry.Text);
        db.Revisions.Add(revision);
        return revision.Header.Length + revision.Body.Length + Add(db, journal, entry.Id.Value, RecordKind.Entry, revision.Header);
    }

    private static long Add(JournalDbContext db, OpenJournal journal, CheckIn checkIn) => Add(
        db, journal, checkIn.Id.Value, RecordKind.CheckIn, RecordSeal.Seal(journal, CheckInRecord.Shape, checkIn.Id.Value, 1, checkIn));

    private static long Add(JournalDbContext db, OpenJournal journal, Guid id, RecordKind kind, byte[] header)
    {
        db.Records.Add(new RecordRow { JournalId = journal.Id.Value, Id = id, Kind = kind, Revision = 1, Header = header });
        return header.Length;
    }
}
