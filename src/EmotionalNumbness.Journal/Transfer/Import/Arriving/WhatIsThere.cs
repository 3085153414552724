using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Import.Arriving;

/// <summary>What a journal has already: ids and sources, no words. About 150 bytes for each entry.</summary>
internal sealed class WhatIsThere
{
    private readonly HashSet<Guid> taken = [];
    private readonly HashSet<Guid> seen = [];
    private readonly HashSet<Guid> locked = [];
    private readonly HashSet<string> sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> drafts = new(StringComparer.Ordinal);

    private WhatIsThere()
    {
    }

    public int Drafts => drafts.Count;

    public static async Task<WhatIsThere> LoadAsync(JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken)
    {
        var there = new WhatIsThere();
        var rows = db.Records.Where(row => row.JournalId == journal.Id.Value)
            .Select(row => new { row.Id, row.Kind, row.Revision, row.Header, IsSeen = row.GoneAfter == null });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            there.taken.Add(row.Id);
            if (!row.IsSeen)
                continue;
            there.seen.Add(row.Id);
            if (row.Kind is RecordKind.Entry && EntrySeal.OpenHeader(journal, row.Id, row.Revision, row.Header) is { } entry)
                there.Note(entry.Source, row.Id, entry.ExtraLocked);
            else if (row.Kind is RecordKind.CheckIn && RecordSeal.Open(journal, CheckInRecord.Shape, row.Id, row.Revision, row.Header) is { } checkIn)
                there.Note(checkIn.Source, row.Id, isLocked: false);
        }

        await foreach (var row in db.DraftsOf(journal).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (DraftSeal.OpenHeader(journal, row.Id, row.Revision, row.Header) is { } header && DraftSeal.Open(journal, row) is { } draft)
                there.drafts.Add(Mark(header, draft.Text));
        }

        return there;
    }

    /// <summary>Whether there is such a row that a writer sees.</summary>
    public bool Has(Guid id) => seen.Contains(id);

    /// <summary>Notes the source. False when it was here.</summary>
    public bool IsNew(string? source) => source is null || sources.Add(source);

    /// <summary>A check-in is locked while its entry is, wherever each of them came from.</summary>
    public bool IsLocked(EntryId? entry) => entry is { } id && locked.Contains(id.Value);

    public void Lock(Guid entry) => locked.Add(entry);

    /// <summary>Takes the id, or another one where a row of that id waits to be erased.</summary>
    public Guid Take(Guid id)
    {
        while (!taken.Add(id))
            id = RandomId.New();
        seen.Add(id);
        return id;
    }

    public bool IsNewDraft(DraftHeader header, string text) => drafts.Add(Mark(header, text));

    private void Note(string? source, Guid id, bool isLocked)
    {
        if (source is not null)
            sources.Add(source);
        if (isLocked)
            locked.Add(id);
    }

    /// <summary>The row of a draft depends on the device, which no export tells, so drafts are told apart by what they say.</summary>
    private static string Mark(DraftHeader header, string text) =>
        Convert.ToHexString(SHA256.HashData([.. JsonSerializer.SerializeToUtf8Bytes(header, DraftHeaderJson.Default.DraftHeader), 0, .. Encoding.UTF8.GetBytes(text)]));
}
