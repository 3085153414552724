using System.Text;
using System.Text.Json;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>One line of <c>journal.jsonl</c>. docs/export-format.md says what stands in it.</summary>
internal static class OwnLine
{
    /// <summary>Of what stands beside a text, in bytes: no form makes a tenth of it.</summary>
    private const int LongestHeader = 64 * 1024;

    /// <summary>Null, with the problem noted, for a line that is not as described.</summary>
    public static ImportedItem? Read(string line, ImportReading reading, int number)
    {
        try
        {
            using var json = JsonFile.Parse(Encoding.UTF8.GetBytes(line), reading.Limits);
            var (item, problem) = Read(json.RootElement, reading);
            if (item is not null)
                return item;
            reading.Report.Problem(problem, OwnFormat.JournalFile, number);
        }
        catch (Exception e) when (e is ImportRefusedException or JsonException or InvalidOperationException or FormatException)
        {
            reading.Report.Problem(ProblemKind.NotAsDescribed, OwnFormat.JournalFile, number);
        }

        return null;
    }

    private static (ImportedItem? Item, ProblemKind Problem) Read(JsonElement line, ImportReading reading)
    {
        var text = line.Text("text");
        if (text is not null && Encoding.UTF8.GetByteCount(text) > (line.Text("kind") is OwnFormat.DraftKind ? 2 : 1) * reading.LongestEntry)
            return (null, ProblemKind.TooLong);
        if (line.Object("value") is not { } value || value.GetRawText().Length > LongestHeader)
            return (null, ProblemKind.NotAsDescribed);
        ImportedItem? item = line.Text("kind") switch
        {
            OwnFormat.EntryKind => Revision(line, value, text),
            OwnFormat.DraftKind => value.Deserialize(DraftHeaderJson.Default.DraftHeader) is { } header && text is not null ? new OwnDraft(header, text) : null,
            OwnFormat.CheckInKind => Id(line) is { } id && CheckIn(value) is { } checkIn ? new OwnCheckIn(checkIn with { Id = new CheckInId(id) }) : null,
            { } name => Record(name, line, value),
            null => null,
        };
        return (item, ProblemKind.NotAsDescribed);
    }

    private static OwnRevision? Revision(JsonElement line, JsonElement value, string? text) =>
        Id(line) is { } id && line.Whole("revision") is > 0 and <= int.MaxValue and var revision
        && value.Deserialize(EntryHeaderJson.Default.EntryHeader) is { } header && text is not null
            ? new OwnRevision(id, (int)revision, header, text)
            : null;

    private static CheckIn? CheckIn(JsonElement value) =>
        value.Deserialize(CheckInJson.Default.CheckIn) is { } checkIn && CheckInRecord.Invalid(checkIn, DateOnly.MaxValue) is null ? checkIn : null;

    private static OwnRecord? Record(string name, JsonElement line, JsonElement value)
    {
        if (SmallKind.All.FirstOrDefault(kind => kind.Name == name) is not { } kind || kind.Canonical(Encoding.UTF8.GetBytes(value.GetRawText())) is not { } json)
            return null;
        return kind.IsOnly ? new OwnRecord(kind.Kind, kind.OnlyId, true, json)
            : Id(line) is { } id ? new OwnRecord(kind.Kind, id, false, json) : null;
    }

    private static Guid? Id(JsonElement line) => Guid.TryParseExact(line.Text("id"), "N", out var id) ? id : null;
}
