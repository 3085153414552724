using System.Runtime.CompilerServices;
using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.StandardNotes;

/// <summary>Standard Notes: notes and tags of a decrypted backup. A locked one is refused.</summary>
internal sealed class StandardNotesReader : IImportReader
{
    public ImportFormat Format => ImportFormat.StandardNotes;

    public static bool Recognises(JsonElement root) =>
        root.Has("items") && (root.Has("version") || root.Has("keyParams") || root.Has("auth_params")
            || root.Items("items").FirstOrDefault(item => item.ValueKind is JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } first && first.Has("content_type"));

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in source.IsZip ? source.With(".txt", ".json").Where(file => file.IsAtRoot) : source.Files)
        {
            using var json = await ZipJson.ParseAsync(source, file, reading, cancellationToken);
            if (json is null || !Recognises(json.RootElement))
                continue;
            RefuseLocked(json.RootElement);
            var tags = StandardNotesTags.Of(json.RootElement);
            var number = 0;
            foreach (var item in json.RootElement.Items("items"))
            {
                number++;
                if (Read(item, tags, reading, file.Label, number) is { } read)
                    yield return read;
            }
        }
    }

    private static void RefuseLocked(JsonElement root)
    {
        var isLocked = root.Has("keyParams") || root.Has("auth_params")
            || root.Items("items").Any(item => item.Text("content_type") == "Note" && item.Text("content") is not null);
        if (isLocked)
            throw new ImportRefusedException(RefusalReason.Encrypted);
    }

    private static ImportedEntry? Read(JsonElement item, StandardNotesTags tags, ImportReading reading, string? file, int number)
    {
        var kind = item.Text("content_type");
        if (kind != "Note" || item.Flag("deleted"))
        {
            reading.Report.Drop(Dropped.Other, kind is null or "Note" or "Tag" ? 0 : 1);
            if (kind is null)
                reading.Report.Problem(ProblemKind.NotAsDescribed, file, number);
            return null;
        }

        if (item.Object("content") is not { } content)
        {
            reading.Report.Problem(ProblemKind.NotAsDescribed, file, number);
            return null;
        }

        if (WhyNot(content) is { } dropped)
        {
            reading.Report.Drop(dropped);
            return null;
        }

        return Note(item, content, tags, reading, file, number);
    }

    private static Dropped? WhyNot(JsonElement content) =>
        content.Text("noteType") == "authentication" ? Dropped.AuthenticationNotes : content.Flag("trashed") ? Dropped.Trashed : null;

    private static ImportedEntry? Note(
        JsonElement item, JsonElement content, StandardNotesTags tags, ImportReading reading, string? file, int number)
    {
        if (Dates.Instant(item.Text("created_at")) is not { } created)
        {
            reading.Report.Problem(ProblemKind.NoDay, file, number);
            return null;
        }

        if (StandardNotesText.Of(content, reading) is not { } text)
        {
            reading.Report.Problem(ProblemKind.NoReadableText, file, number);
            return null;
        }

        var at = reading.InZone(created, null);
        var id = item.Text("uuid") ?? "";
        var source = id.Length > 0 ? SourceId.Of(ImportFormat.StandardNotes, id.ToLowerInvariant()) : SourceId.OfText(ImportFormat.StandardNotes, created.ToString("O"), text);
        var isPinned = content.Flag("pinned") || content.Object("appData")?.Object("org.standardnotes.sn")?.Flag("pinned") == true;
        reading.Report.Drop(Dropped.Stars, isPinned ? 1 : 0);
        return reading.Checked(
            new ImportedEntry(
                source, DateOnly.FromDateTime(at.DateTime), at, Dates.Instant(item.Text("updated_at")), Titled.Text(content.Text("title"), text), tags.Of(id), content.Flag("starred")),
            file, number);
    }
}
