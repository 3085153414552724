using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>The lines for programs: everything, exactly, one thing a line. docs/export-format.md is the specification.</summary>
internal sealed class JournalLines(JournalDbContext db, OpenJournal journal, ExportIndex index, Stream file)
{
    /// <summary>Letters of all scripts stand for themselves; the file is no part of a web page.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> line = new();

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await EntriesAsync(cancellationToken);
        await foreach (var checkIn in SmallRows.CheckInsAsync(db, journal, index.CheckIns, cancellationToken))
        {
            index.Counts.CheckIns++;
            await LineAsync(
                OwnFormat.CheckInKind, checkIn.Id.Value, null, json => JsonSerializer.Serialize(json, checkIn, CheckInJson.Default.CheckIn), null, cancellationToken);
        }

        foreach (var kind in SmallKind.All)
            await SmallAsync(kind, cancellationToken);
        foreach (var id in index.Drafts)
            await DraftAsync(id, cancellationToken);
    }

    private async Task EntriesAsync(CancellationToken cancellationToken)
    {
        var last = Guid.Empty;
        await foreach (var (row, entry) in EntryRowsInOrder.AllAsync(db, journal, index.Entries, cancellationToken))
        {
            if (entry is null || EntrySeal.OpenHeader(journal, row.RecordId, row.Revision, row.Header) is not { } header)
            {
                index.Counts.LeftOutUnreadable++;
                continue;
            }

            index.Counts.Entries += row.RecordId == last ? 0 : 1;
            last = row.RecordId;
            index.Counts.Revisions++;
            await LineAsync(
                OwnFormat.EntryKind, row.RecordId, row.Revision, json => JsonSerializer.Serialize(json, header, EntryHeaderJson.Default.EntryHeader), entry.Text,
                cancellationToken);
        }
    }

    private async Task SmallAsync(SmallKind kind, CancellationToken cancellationToken)
    {
        foreach (var (id, value) in await SmallRows.AllAsync(db, journal, kind, cancellationToken))
        {
            if (value is null)
            {
                index.Counts.LeftOutUnreadable++;
                continue;
            }

            index.Counts.Others++;
            using var opened = JsonDocument.Parse(value);
            await LineAsync(kind.Name, kind.IsOnly ? null : id, null, opened.RootElement.WriteTo, null, cancellationToken);
        }
    }

    private async Task DraftAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.DraftsOf(journal).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } row
            || DraftSeal.OpenHeader(journal, row.Id, row.Revision, row.Header) is not { } header || DraftSeal.Open(journal, row) is not { } draft)
        {
            return;
        }

        index.Counts.Drafts++;
        await LineAsync(OwnFormat.DraftKind, null, null, json => JsonSerializer.Serialize(json, header, DraftHeaderJson.Default.DraftHeader), draft.Text, cancellationToken);
    }

    private async Task LineAsync(string kind, Guid? id, int? revision, Action<Utf8JsonWriter> value, string? text, CancellationToken cancellationToken)
    {
        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line, Readable))
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, kind);
            if (id is not null)
                json.WriteString("id"u8, id.Value.ToString("N"));
            if (revision is not null)
                json.WriteNumber("revision"u8, revision.Value);
            json.WritePropertyName("value"u8);
            value(json);
            if (text is not null)
                json.WriteString("text"u8, text);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        await file.WriteAsync(line.WrittenMemory, cancellationToken);
    }
}
