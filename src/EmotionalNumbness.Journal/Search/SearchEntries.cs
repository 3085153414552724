using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Search;

/// <summary>
/// Searches one journal by opening it: nothing that could be searched stands in the clear, and nothing that was opened is kept.
/// The headers choose what fits by day, tag and feeling. Then the texts are opened some at a time, in order; where there are very many, those
/// that fit are found first, in one pass over the disk.
/// </summary>
public sealed partial class SearchEntries
{
    /// <summary>How many texts are open at once.</summary>
    private const int AtOnce = 100;

    /// <summary>Up to here, opening one by one in order is quicker than a pass over all, and the first hits come sooner.</summary>
    private const int FewEnoughToFind = 500;

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly ILogger<SearchEntries> logger;

    internal SearchEntries(IDbContextFactory<JournalDbContext> contexts, ILogger<SearchEntries> logger) => (this.contexts, this.logger) = (contexts, logger);

    /// <summary>The entries that fit, newest day first, as they are found. Stop asking when the page is full.</summary>
    public async IAsyncEnumerable<SearchHit> FindAsync(OpenJournal journal, SearchFor wanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(wanted.Text);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (positions, revisions, unreadable) = await FitByHeaderAsync(db, journal, wanted, cancellationToken);
        if (positions.Count > FewEnoughToFind && !words.IsEmpty)
            unreadable += await EntryTexts.KeepThoseThatFitAsync(db, journal, revisions, words.AreIn, cancellationToken);
        foreach (var some in positions.Where(position => revisions.ContainsKey(position.Id)).OrderDescending().Chunk(AtOnce))
        {
            var hits = new List<SearchHit>();
            await foreach (var (entry, found) in EntryTexts.OfAsync(db, journal, Array.ConvertAll(some, position => position.Id), words.FindIn, cancellationToken))
            {
                if (entry is null)
                    unreadable++;
                else
                    hits.Add(new SearchHit(entry, found!));
            }

            foreach (var hit in hits.OrderByDescending(hit => new TimelinePosition(hit.Entry.Day, hit.Entry.At, hit.Entry.Id.Value)))
                yield return hit;
        }

        if (unreadable > 0)
            LogUnreadable(logger, unreadable);
    }

    private static async Task<(List<TimelinePosition> Positions, Dictionary<Guid, int> Revisions, int Unreadable)> FitByHeaderAsync(
        JournalDbContext db, OpenJournal journal, SearchFor wanted, CancellationToken cancellationToken)
    {
        var (positions, revisions, unreadable) = (new List<TimelinePosition>(), new Dictionary<Guid, int>(), 0);
        var felt = wanted is { LeastFeeling: null, MostFeeling: null } ? null : await FeltAsync(db, journal, wanted, cancellationToken);
        await foreach (var (id, revision, header) in HeaderScan.OfAsync(db, journal, IsInRange, cancellationToken))
        {
            if (header is null)
            {
                unreadable++;
            }
            else if (Fits(header, wanted) && (felt is null || felt.Fits(id, header.Day)))
            {
                positions.Add(new TimelinePosition(header.Day, header.At, id));
                revisions.Add(id, revision);
            }
        }

        return (positions, revisions, unreadable);

        bool IsInRange(DateOnly day) => (wanted.First is null || day >= wanted.First) && (wanted.Last is null || day <= wanted.Last);
    }

    private static bool Fits(EntryHeader header, SearchFor wanted) =>
        (wanted.Shown is Shown.WithExtraLocked || !header.ExtraLocked)
        && (header.ExtraLocked || !wanted.OnlyExtraLocked)
        && (wanted.First is null || header.Day >= wanted.First)
        && (wanted.Last is null || header.Day <= wanted.Last)
        && (wanted.Tag is not { } tag || header.Tags.Any(other => SearchWords.Same(tag, other)));

    private static async Task<Felt> FeltAsync(JournalDbContext db, OpenJournal journal, SearchFor wanted, CancellationToken cancellationToken)
    {
        var felt = new Felt([], []);
        await foreach (var (_, _, checkIn) in db.OpenAllAsync(journal, CheckInRecord.Shape, cancellationToken))
        {
            if (checkIn is null || !checkIn.IsShown(wanted.Shown) || !checkIn.Feeling.TryGet(out var feeling)
                || feeling < (wanted.LeastFeeling ?? CheckIn.Least) || feeling > (wanted.MostFeeling ?? CheckIn.Most))
                continue;
            felt.Days.Add(checkIn.Day);
            if (checkIn.Entry is { } entry)
                felt.Entries.Add(entry.Value);
        }

        return felt;
    }

    [LoggerMessage(EventId = 434, Level = LogLevel.Error, Message = "{Count} entries of a journal could not be searched: their rows were damaged or changed.")]
    private static partial void LogUnreadable(ILogger logger, int count);

    /// <summary>Where the wanted feeling was noted.</summary>
    private sealed record Felt(HashSet<Guid> Entries, HashSet<DateOnly> Days)
    {
        public bool Fits(Guid entry, DateOnly day) => Entries.Contains(entry) || Days.Contains(day);
    }
}
