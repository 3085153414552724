using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Transfer.Import.Arriving;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>
/// Takes in what was written elsewhere: <see cref="KeepUpload"/> keeps the file, a preview tells what is in it, and the import reads it once more.
/// In the clear it is held in memory and nowhere else.
/// </summary>
public sealed class ImportJournal : IDisposable
{
    /// <summary>How long a file may take to be stored. Deleted entries wait ten minutes; no import may end at a second at which one of them does.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly JournalOptions options;
    private readonly ImportLimits limits;
    private readonly TimeProvider clock;

    /// <summary>One at a time for the whole process: it bounds the memory, and a second press of the button finds what the first one stored.</summary>
    private readonly SemaphoreSlim oneAtATime = new(1);

    internal ImportJournal(IDbContextFactory<JournalDbContext> contexts, IOptions<JournalOptions> options, ImportLimits limits, TimeProvider clock) =>
        (this.contexts, this.options, this.limits, this.clock) = (contexts, options.Value, limits, clock);

    /// <summary>What the host allows, to be told beside the form.</summary>
    public ImportLimits Limits => limits;

    /// <summary>Reads a waiting file and stores nothing of it.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="upload">From <see cref="KeepUpload"/>. It goes on waiting.</param>
    /// <param name="choices">As far as they are known.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PreviewResult> PreviewAsync(
        OpenJournal journal, UploadId upload, ImportChoices choices, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OpenedUpload.SizeAsync(db, journal, upload, clock, cancellationToken) is not { } size)
            return new PreviewResult.Gone();
        await using var file = new OpenedUpload(db, journal, upload);
        return await PreviewAsync(journal, file, choices, progress, size, cancellationToken);
    }

    /// <summary>Reads a waiting file and stores what is new: all of it, or nothing. Then the file goes.</summary>
    /// <param name="journal">Open.</param>
    /// <param name="upload">The one that was previewed.</param>
    /// <param name="choices">Those of the preview.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="cancellationToken">Until everything is stored; then nothing was, and the file goes on waiting.</param>
    public async Task<ImportResult> ApplyAsync(
        OpenJournal journal, UploadId upload, ImportChoices choices, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OpenedUpload.SizeAsync(db, journal, upload, clock, cancellationToken) is not { } size)
            return new ImportResult.Gone();
        await using var file = new OpenedUpload(db, journal, upload);
        var result = await ApplyAsync(journal, file, choices, progress, size, cancellationToken);
        if (result is not ImportResult.Imported imported)
            return result;
        await UploadRows.EraseAsync(db, journal, upload);
        return imported with { Room = await RoomAsync(journal, 0, CancellationToken.None) };
    }

    /// <param name="journal">Open.</param>
    /// <param name="file">From its beginning; read once, left open.</param>
    /// <param name="choices">As far as they are known.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="waiting">Bytes of the journal that the file itself takes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<PreviewResult> PreviewAsync(
        OpenJournal journal, Stream file, ImportChoices choices, IProgress<ImportProgress>? progress, long waiting, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            using var opened = await OpenedImport.OpenAsync(file, choices.Passphrase, limits, cancellationToken);
            var (reading, intake) = await BeginAsync(journal, choices, cancellationToken);
            long bytes = 0;
            await foreach (var arrival in ArrivalsAsync(opened, reading, intake, progress, cancellationToken))
                bytes += arrival.Size;
            return new PreviewResult.Ready(Preview(opened.Format, reading.Report, intake.Tally, await RoomAsync(journal, bytes - waiting, cancellationToken)));
        }
        catch (ImportRefusedException e)
        {
            return new PreviewResult.Refused(e.Refusal);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <param name="journal">Open.</param>
    /// <param name="file">From its beginning; read once, left open.</param>
    /// <param name="choices">Those of the preview.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="waiting">Bytes of the journal that the file itself takes.</param>
    /// <param name="cancellationToken">Until everything is stored; then nothing was.</param>
    internal async Task<ImportResult> ApplyAsync(
        OpenJournal journal, Stream file, ImportChoices choices, IProgress<ImportProgress>? progress, long waiting, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            using var opened = await OpenedImport.OpenAsync(file, choices.Passphrase, limits, cancellationToken);
            return await StoreAsync(journal, opened, choices, progress, options.BytesPerJournal + waiting, cancellationToken);
        }
        catch (ImportRefusedException e)
        {
            return new ImportResult.Refused(e.Refusal);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    private async Task<ImportResult> StoreAsync(
        OpenJournal journal, OpenedImport opened, ImportChoices choices, IProgress<ImportProgress>? progress, long limit, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + Longest;
        var rows = new UnseenRows(contexts, journal, limit, clock, await GoneAfterAsync(journal, cancellationToken));
        var isSeen = false;
        try
        {
            var (reading, intake) = await BeginAsync(journal, choices, cancellationToken);
            await foreach (var arrival in ArrivalsAsync(opened, reading, intake, progress, cancellationToken))
            {
                if (await rows.AddAsync(arrival, cancellationToken) is not QuotaAnswer.Taken and var refused)
                    return await AnswerAsync(refused, journal, cancellationToken);
            }

            if (clock.GetUtcNow() > until)
                return new ImportResult.TookTooLong();
            if (await rows.FinishAsync(cancellationToken) is not QuotaAnswer.Taken and var answer)
                return await AnswerAsync(answer, journal, cancellationToken);
            isSeen = true;
            return new ImportResult.Imported(
                intake.Tally.Counts, intake.Tally.Duplicates, reading.Report.ProblemCount, await RoomAsync(journal, 0, CancellationToken.None))
            {
                Recent = intake.Tally.Recent,
            };
        }
        finally
        {
            if (!isSeen)
                await rows.EraseAsync();
        }
    }

    private async Task<(ImportReading Reading, Intake Intake)> BeginAsync(OpenJournal journal, ImportChoices choices, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var reading = new ImportReading(choices.Zone, options.LongestEntryBytes, LastDay.Now(clock), limits);
        return (reading, new Intake(await WhatIsThere.LoadAsync(db, journal, cancellationToken), choices, reading.Report, now));
    }

    private static async IAsyncEnumerable<Arrival> ArrivalsAsync(
        OpenedImport opened, ImportReading reading, Intake intake, IProgress<ImportProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int Now = 100;
        var read = 0;
        await foreach (var item in opened.ItemsAsync(reading, cancellationToken))
        {
            foreach (var arrival in intake.Take(item))
                yield return arrival;
            if (++read % Now == 0)
                progress?.Report(new ImportProgress(read, intake.Tally.Counts.Total));
        }

        progress?.Report(new ImportProgress(read, intake.Tally.Counts.Total));
    }

    /// <summary>A second that no deleted entry of this journal waits for, and none will: deleting names one at most ten minutes ahead.</summary>
    private async Task<long> GoneAfterAsync(OpenJournal journal, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var earliest = (clock.GetUtcNow() + Longest + EntryRemoval.UndoFor).ToUnixTimeSeconds() + 1;
        while (true)
        {
            var second = earliest + RandomNumberGenerator.GetInt32(30 * 60);
            if (!await db.Records.AnyAsync(row => row.JournalId == journal.Id.Value && row.GoneAfter == second, cancellationToken))
                return second;
        }
    }

    private async Task<ImportResult> AnswerAsync(QuotaAnswer answer, OpenJournal journal, CancellationToken cancellationToken) =>
        answer is QuotaAnswer.Full ? new ImportResult.JournalFull(await RoomAsync(journal, 0, cancellationToken)) : new ImportResult.SessionEnded();

    private async Task<Room> RoomAsync(OpenJournal journal, long more, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var room = await RoomOf.JournalAsync(db, journal, options.BytesPerJournal);
        return room with { Used = room.Used + more };
    }

    private ImportPreview Preview(ImportFormat format, ImportReport report, IntakeTally tally, Room roomAfter) => new()
    {
        Format = format,
        New = tally.Counts,
        Duplicates = tally.Duplicates,
        NotChosen = tally.NotChosen,
        FirstDay = tally.First,
        LastDay = tally.Last,
        Tags = tally.TopTags(limits.Listed),
        UnmappedMoods = tally.TopMoods(limits.Listed),
        Dropped = report.Dropped,
        Problems = report.Problems,
        ProblemCount = report.ProblemCount,
        UnknownNames = report.Unknown,
        UsesChosenZone = report.UsedChosenZone,
        RoomAfter = roomAfter,
    };
}
