using System.Runtime.CompilerServices;
using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Transfer.Import.Html;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.Journey;

/// <summary>Journey, the generation with <c>date_journal</c>: each JSON file at the root is an entry.</summary>
internal sealed class JourneyReader : IImportReader
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "id", "date_journal", "date_modified", "timezone", "text", "type", "preview_text", "mood", "sentiment", "favourite", "favorite", "lat", "lon",
        "address", "label", "folder", "music_title", "music_artist", "linked_account_id", "photos", "weather", "tags",
    };

    public ImportFormat Format => ImportFormat.Journey;

    public static bool Recognises(JsonElement root) => root.Has("date_journal");

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in source.IsZip ? source.With(".json").Where(file => file.IsAtRoot) : source.Files)
        {
            using var json = await ZipJson.ParseAsync(source, file, reading, cancellationToken);
            if (json is null)
                continue;
            if (!Recognises(json.RootElement))
                reading.Report.Drop(Dropped.Other);
            else if (Read(json.RootElement, reading, file.Label) is { } read)
                yield return read;
        }
    }

    private static ImportedEntry? Read(JsonElement json, ImportReading reading, string? file)
    {
        if (Dates.Instant(json.Whole("date_journal")) is not { } written)
        {
            reading.Report.Problem(ProblemKind.NoDay, file, null);
            return null;
        }

        var text = json.Text("text") ?? "";
        if (json.Text("type") == "html")
            text = HtmlText.ToMarkdown(text, reading);
        var at = reading.InZone(written, json.Text("timezone"));
        var source = json.Text("id") is { Length: > 0 } id
            ? SourceId.Of(ImportFormat.Journey, id)
            : SourceId.OfText(ImportFormat.Journey, written.ToUniversalTime().ToString("O"), text);
        Report(json, reading.Report);
        return reading.Checked(
            new ImportedEntry(
                source, DateOnly.FromDateTime(at.DateTime), at, Dates.Instant(json.Whole("date_modified")), text.Trim(), json.Texts("tags"),
                json.Flag("favourite") || json.Flag("favorite")),
            file, null);
    }

    private static void Report(JsonElement json, ImportReport report)
    {
        report.Drop(Dropped.Photos, json.Count("photos"));
        report.Drop(Dropped.Places, json.HasNumber("lat") || json.Text("address") is { Length: > 0 } ? 1 : 0);
        report.Drop(Dropped.Weather, json.Object("weather") is { } weather && (weather.HasNumber("degree_c") || weather.Text("description") is { Length: > 0 }) ? 1 : 0);
        report.Drop(Dropped.Music, json.Text("music_title") is { Length: > 0 } ? 1 : 0);
        report.Drop(Dropped.Folders, json.Text("label") is { Length: > 0 } || json.Text("folder") is { Length: > 0 } ? 1 : 0);
        report.Drop(Dropped.Devices, json.Text("linked_account_id") is { Length: > 0 } ? 1 : 0);
        report.Drop(Dropped.Moods, IsSet(json, "mood") || IsSet(json, "sentiment") ? 1 : 0);
        foreach (var name in json.NamesBeside(Known))
            report.UnknownName(name);
    }

    private static bool IsSet(JsonElement json, string name) => json.HasNumber(name) && json.Whole(name) != 0;
}
