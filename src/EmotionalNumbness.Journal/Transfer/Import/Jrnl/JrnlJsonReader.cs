using System.Runtime.CompilerServices;
using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.Jrnl;

/// <summary>jrnl, as <c>jrnl --format json</c> writes it.</summary>
internal sealed class JrnlJsonReader : IImportReader
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "title", "body", "date", "time", "tags", "starred", "uuid", "creator" };

    public ImportFormat Format => ImportFormat.Jrnl;

    public static bool Recognises(JsonElement root) =>
        root.Items("entries").FirstOrDefault(entry => entry.ValueKind is JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } first
            ? first.Has("date") && (first.Has("title") || first.Has("body"))
            : root.Has("entries") && root.Object("tags") is not null;

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in source.Files)
        {
            using var json = await ZipJson.ParseAsync(source, file, reading, cancellationToken);
            var number = 0;
            foreach (var entry in json is null ? [] : json.RootElement.Items("entries"))
            {
                number++;
                if (Read(entry, reading, file.Label, number) is { } read)
                    yield return read;
            }
        }
    }

    private static ImportedEntry? Read(JsonElement entry, ImportReading reading, string? file, int number)
    {
        if (Dates.Day(entry.Text("date")) is not { } day || Dates.TimeOfDay(entry.Text("time")) is not { } time)
        {
            reading.Report.Problem(ProblemKind.NoDay, file, number);
            return null;
        }

        reading.Report.Drop(Dropped.Devices, entry.Has("creator") ? 1 : 0);
        foreach (var name in entry.NamesBeside(Known))
            reading.Report.UnknownName(name);
        return reading.Checked(
            JrnlEntry.Of(day.ToDateTime(time), entry.Text("title") ?? "", entry.Text("body") ?? "", entry.Texts("tags"), entry.Flag("starred"), reading), file, number);
    }
}
