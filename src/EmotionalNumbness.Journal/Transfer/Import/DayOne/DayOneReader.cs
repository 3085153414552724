using System.Runtime.CompilerServices;
using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.DayOne;

/// <summary>Day One: each JSON file at the root of the ZIP is a journal.</summary>
internal sealed class DayOneReader : IImportReader
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "uuid", "creationDate", "modifiedDate", "timeZone", "isAllDay", "text", "richText", "tags", "starred", "isPinned", "pinned", "duration", "editingTime",
        "creationDevice", "creationDeviceType", "creationDeviceModel", "creationOSName", "creationOSVersion", "location", "weather", "userActivity",
        "photos", "videos", "audios", "pdfAttachments",
    };

    public ImportFormat Format => ImportFormat.DayOne;

    public static bool Recognises(JsonElement root) =>
        root.Items("entries").FirstOrDefault(entry => entry.ValueKind is JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } first
            ? first.Has("creationDate")
            : root.Object("metadata") is { } metadata && metadata.Has("version") && root.Has("entries");

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in source.IsZip ? source.With(".json").Where(file => file.IsAtRoot) : source.Files)
        {
            using var json = await ZipJson.ParseAsync(source, file, reading, cancellationToken);
            if (json is null)
                continue;
            if (!Recognises(json.RootElement))
            {
                reading.Report.Drop(Dropped.Other);
                continue;
            }

            var number = 0;
            foreach (var entry in json.RootElement.Items("entries"))
            {
                number++;
                if (Read(entry, reading, file.Label, number) is { } read)
                    yield return read;
            }
        }
    }

    private static ImportedEntry? Read(JsonElement entry, ImportReading reading, string? file, int number)
    {
        if (Dates.Instant(entry.Text("creationDate")) is not { } created)
        {
            reading.Report.Problem(ProblemKind.NoDay, file, number);
            return null;
        }

        var text = DayOneText.Of(entry, reading.Limits);
        var zone = entry.Text("timeZone") ?? entry.Object("location")?.Text("timeZoneName");
        var at = reading.InZone(created, zone);
        var source = entry.Text("uuid") is { Length: > 0 } id
            ? SourceId.Of(ImportFormat.DayOne, id.ToUpperInvariant())
            : SourceId.OfText(ImportFormat.DayOne, created.ToUniversalTime().ToString("O"), text);
        Report(entry, reading.Report);
        return reading.Checked(
            new ImportedEntry(source, DateOnly.FromDateTime(at.DateTime), at, Dates.Instant(entry.Text("modifiedDate")), text, entry.Texts("tags"), entry.Flag("starred")),
            file, number);
    }

    private static void Report(JsonElement entry, ImportReport report)
    {
        report.Drop(Dropped.Photos, entry.Count("photos"));
        report.Drop(Dropped.Videos, entry.Count("videos"));
        report.Drop(Dropped.Audio, entry.Count("audios"));
        report.Drop(Dropped.Files, entry.Count("pdfAttachments"));
        report.Drop(Dropped.Places, entry.Has("location") ? 1 : 0);
        report.Drop(Dropped.Weather, entry.Has("weather") ? 1 : 0);
        report.Drop(Dropped.Movement, entry.Has("userActivity") ? 1 : 0);
        report.Drop(Dropped.Devices, entry.Has("creationDevice") || entry.Has("creationDeviceType") ? 1 : 0);
        report.Drop(Dropped.Stars, entry.Flag("isPinned") || entry.Flag("pinned") ? 1 : 0);
        foreach (var name in entry.NamesBeside(Known))
            report.UnknownName(name);
    }
}
