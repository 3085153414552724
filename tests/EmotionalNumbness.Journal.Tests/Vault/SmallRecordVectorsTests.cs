using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

/// <summary>Small records that were sealed before must open for ever; these vectors are never made anew to please a change of code.</summary>
public sealed class SmallRecordVectorsTests
{
    private static readonly JsonNode Vectors = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "vectors", "small-records.json")))!;

    private static readonly Dictionary<RecordKind, JsonTypeInfo> Types = new()
    {
        [RecordKind.CheckIn] = CheckInJson.Default.CheckIn,
        [RecordKind.Plan] = PlanJson.Default.HardTimesPlan,
        [RecordKind.Step] = StepJson.Default.SmallStep,
        [RecordKind.Settings] = SettingsJson.Default.JournalSettings,
        [RecordKind.ExerciseAnswer] = ExerciseJson.Default.ExerciseAnswer,
        [RecordKind.ProgrammeProgress] = ExerciseJson.Default.ProgrammeProgress,
        [RecordKind.AppointmentNotes] = SummaryJson.Default.AppointmentNotes,
    };

    [Fact]
    public void Every_kind_opens_and_says_what_it_said()
    {
        using var journal = ByCode();
        var rows = Vectors["export"]!["records"]!.AsArray().Where(row => Kind(row!) is not RecordKind.Entry).ToList();

        Assert.Equal(Types.Keys.Order(), rows.Select(row => Kind(row!)).Distinct().Order());
        foreach (var (row, said) in rows.Zip(Vectors["opened"]!["records"]!.AsArray()))
        {
            var json = Sealer.Open(journal.Keys.Header, PlaceOf(journal, row!), Bytes(row!["header"]!))!;
            var read = JsonSerializer.Deserialize(json, Types[Kind(row)]);
            var again = JsonSerializer.SerializeToNode(read, Types[Kind(row)])!.AsObject();
            var told = said!.AsObject().Where(member => member.Key is not ("id" or "recordKind" or "revision"));
            Assert.Equal(told.Select(member => $"{member.Key}: {member.Value?.ToJsonString()}"), again.Select(member => $"{member.Key}: {member.Value?.ToJsonString()}"));
        }
    }

    [Fact]
    public void A_record_does_not_open_as_another_kind()
    {
        using var journal = ByCode();
        var row = Vectors["export"]!["records"]!.AsArray().First(row => Kind(row!) is RecordKind.Plan)!;

        Assert.Null(Sealer.Open(journal.Keys.Header, PlaceOf(journal, row) with { Kind = (byte)RecordKind.Settings }, Bytes(row["header"]!)));
    }

    [Fact]
    public void The_marks_of_an_entry_open()
    {
        using var journal = ByCode();
        var row = Vectors["export"]!["revisions"]!.AsArray().Single()!;

        var header = EntrySeal.OpenHeader(journal, Guid.ParseExact((string)row["recordId"]!, "N"), (int)row["revision"]!, Bytes(row["header"]!));

        Assert.Equal(new EntryMarks { Tags = ["walk", "Größe"], IsHeavy = true, IsExtraLocked = true, Source = "dayone:1" }, header!.Marks);
    }

    private static OpenJournal ByCode()
    {
        Assert.True(RecoveryCode.TryRead((string)Vectors["writer"]!["recoveryCode"]!, out var code));
        using var secret = SlotSecret.FromRecoveryCode(code);
        var row = Vectors["export"]!["keySlots"]!.AsArray().Single(slot => Guid.ParseExact((string)slot!["slotId"]!, "N") == secret.Id)!;
        return SlotSeal.Open(
            new KeySlotRow
            {
                SlotId = secret.Id,
                JournalId = Guid.ParseExact((string)row["journalId"]!, "N"),
                Kind = (SlotKind)(byte)row["kind"]!,
                SealedDataKey = Bytes(row["sealedDataKey"]!),
                SealedLabel = Bytes(row["sealedLabel"]!),
            },
            1,
            secret)!;
    }

    private static Place PlaceOf(OpenJournal journal, JsonNode row) =>
        Place.Of(journal.Id, Guid.ParseExact((string)row["id"]!, "N"), Kind(row), Field.Header, (int)row["revision"]!);

    private static RecordKind Kind(JsonNode row) => (RecordKind)(byte)row["kind"]!;

    private static byte[] Bytes(JsonNode hex) => Convert.FromHexString((string)hex!);
}
