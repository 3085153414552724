using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Opens texts for somebody who wants few of them.</summary>
internal static class EntryTexts
{
    /// <summary>Goes through some entries in no particular order; a header is opened only where the text is taken.</summary>
    /// <param name="db">Open or not.</param>
    /// <param name="journal">Open.</param>
    /// <param name="ids">Not more than some hundreds.</param>
    /// <param name="take">What to make of a text; null to pass it over.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>With the entry, what was made; the entry is null where a row does not open.</returns>
    public static async IAsyncEnumerable<(Entry? Entry, T? Made)> OfAsync<T>(
        JournalDbContext db, OpenJournal journal, IReadOnlyList<Guid> ids, Func<string, T?> take, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var buffer = new TextBuffer(journal);
        await foreach (var (id, revision, header, body) in SealedRows.EntriesAsync(db, journal, ids, cancellationToken))
        {
            var text = buffer.Open(id, revision, body);
            var made = text is null ? null : take(text);
            if (text is null)
                yield return (null, null);
            else if (made is not null)
                yield return (EntrySeal.OpenHeader(journal, id, revision, header)?.ToEntry(id, revision, text), made);
        }
    }

    /// <summary>Goes through the texts of the whole journal as they lie on the disk and leaves those entries in the set that fit.</summary>
    /// <returns>How many do not open.</returns>
    public static async Task<int> KeepThoseThatFitAsync(
        JournalDbContext db, OpenJournal journal, Dictionary<Guid, int> revisions, Func<string, bool> fits, CancellationToken cancellationToken)
    {
        var unreadable = 0;
        using var buffer = new TextBuffer(journal);
        // Of its own: rows are read ahead while this one is changed.
        var asked = revisions.ToDictionary();
        await foreach (var (id, current, body) in SealedRows.BodiesAsync(db, journal, IsCurrent, cancellationToken))
        {
            if (body is null)
                continue;
            var text = buffer.Open(id, current, body);
            unreadable += text is null ? 1 : 0;
            if (text is null || !fits(text))
                revisions.Remove(id);
        }

        return unreadable;

        bool IsCurrent(Guid id, int revision) => asked.TryGetValue(id, out var current) && current == revision;
    }
}
