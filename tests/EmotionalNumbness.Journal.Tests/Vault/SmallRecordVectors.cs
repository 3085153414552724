using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

/// <summary>Makes tests/vectors/small-records.json: a real database with one small record of each kind and an entry with every mark.</summary>
[SuppressMessage("Performance", "CA1869", Justification = "Runs once, by hand.")]
public sealed class SmallRecordVectors
{
    /// <summary>By hand, when a kind has come: <c>dotnet run --project tests/EmotionalNumbness.Journal.Tests -- -explicit only -class "*SmallRecordVectors"</c>.</summary>
    [Fact(Explicit = true)]
    public async Task Make()
    {
        await using var installation = await Installation.StartAsync(cost: new Argon2Cost(65_536, 3));
        var created = await installation.CreateAsync();
        using var journal = created.Journal;
        var entry = installation.NewEntry("I feel nothing.") with { Marks = new EntryMarks { Tags = ["walk", "Größe"], IsHeavy = true, IsExtraLocked = true, Source = "dayone:1" } };
        await installation.SaveAsync(journal, entry);
        await installation.Get<KeepDraft>().KeepAsync(
            journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), entry.Day, "Half a sent", 7) { Marks = new EntryMarks { Tags = ["walk"] } });
        await KeepAllAsync(installation, journal, entry.Id, entry.Day);

        var export = JsonNode.Parse(await VaultVectors.ExportAsync(installation))!;
        var vectors = new JsonObject
        {
            ["about"] = "Test vectors for docs/vault.md, \"Small records\". Bytes are in hexadecimal. Made by SmallRecordVectors in the journal's tests.",
            ["writer"] = new JsonObject { ["name"] = Installation.Name, ["passphrase"] = Installation.Passphrase, ["recoveryCode"] = created.Code.Text },
            ["opened"] = Opened(journal, export),
            ["export"] = export,
        };
        var json = vectors.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        await File.WriteAllTextAsync(Path.Combine(Repository.Root, "tests", "vectors", "small-records.json"), json + "\n", TestContext.Current.CancellationToken);
    }

    private static async Task KeepAllAsync(Installation installation, OpenJournal journal, EntryId entry, DateOnly day)
    {
        var checkIn = installation.NewCheckIn(day) with
        {
            Entry = entry,
            Feeling = Answer.Of(0),
            Pleasantness = Answer.Of(-2),
            Words = Answer.Of<ValueList<string>>(["nothing", "numb"]),
            OwnWords = ["like cotton wool"],
            Sensations = Answer.Of<ValueList<Sensation>>([new("heavy", "chest"), new("cold", null)]),
            CouldCry = Answer.Of(Crying.Almost),
            Sleep = Answer.Of(390),
            Energy = Answer.DontKnow<int>(),
            Alcohol = Answer.RatherNotSay<int>(),
            Tags = ["walk"],
        };
        await installation.CheckInAsync(journal, checkIn);
        await installation.Get<WriteCheckIn>().SaveAsync(journal, checkIn with { Screens = Answer.Of(0) }, 1);
        await installation.CheckInAsync(journal, installation.NewCheckIn(day) with { Sensations = Answer.Of<ValueList<Sensation>>([]) });
        await installation.Get<JournalPlan>().SaveAsync(journal, new HardTimesPlan { WarningSigns = ["I stop answering"], OwnHelpline = new PlanContact("the line", "0800 1") }, 0);
        await installation.Get<JournalSteps>().SaveAsync(journal, new SmallStep { Kind = StepKind.Reduction, Text = "one drink less", Chosen = day, Happened = [day] }, 0);
        await installation.Get<KeepSettings>().SaveAsync(
            journal, new JournalSettings { IdleMinutes = 10, Questions = ValueList.Of([CheckInQuestion.CouldCry]), CrisisCard = CrisisCard.LessOften }, 0);
        await installation.Get<JournalExercises>().SaveAsync(
            journal, new ExerciseAnswer { Exercise = "cold-water", Day = day, At = installation.Clock.Now, Answer = Answer.Of(AfterExercise.Same) }, 0);
        await installation.Get<JournalExercises>().MarkAsync(journal, new ProgrammeDay("fourteen-days", 3, day), true, TestContext.Current.CancellationToken);
        await installation.Get<KeepAppointmentNotes>().SaveAsync(
            journal, new AppointmentNotes { Medicines = [new Medicine("Example 10 mg", day, null)], Questions = ["how long?"] }, 0);
    }

    /// <summary>As the reader prints it: what each sealed value says.</summary>
    private static JsonObject Opened(OpenJournal journal, JsonNode export)
    {
        var (revision, draft) = (export["revisions"]!.AsArray().Single()!, export["drafts"]!.AsArray().Single()!);
        var records = export["records"]!.AsArray().Where(row => (byte)row!["kind"]! >= (byte)RecordKind.CheckIn).Select(row => (JsonNode)new JsonObject(
        [
            KeyValuePair.Create("id", row!["id"]?.DeepClone()),
            KeyValuePair.Create("recordKind", row["kind"]?.DeepClone()),
            KeyValuePair.Create("revision", row["revision"]?.DeepClone()),
            .. Header(journal, row, "id", (RecordKind)(byte)row["kind"]!),
        ]));
        return new JsonObject
        {
            ["name"] = Installation.Name,
            ["revisions"] = new JsonArray(WithText(journal, revision, "recordId", RecordKind.Entry)),
            ["drafts"] = new JsonArray(WithText(journal, draft, "id", RecordKind.Draft)),
            ["records"] = new JsonArray([.. records]),
        };
    }

    private static JsonObject WithText(OpenJournal journal, JsonNode row, string id, RecordKind kind) => new(
    [
        KeyValuePair.Create("id", row[id]?.DeepClone()),
        KeyValuePair.Create("revision", row["revision"]?.DeepClone()),
        .. Header(journal, row, id, kind),
        KeyValuePair.Create("text", (JsonNode?)SealedText.Open(journal.Keys.Body, PlaceOf(journal, row, id, kind, Field.Body), Convert.FromHexString((string)row["body"]!))),
    ]);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Header(OpenJournal journal, JsonNode row, string id, RecordKind kind) =>
        JsonNode.Parse(Sealer.Open(journal.Keys.Header, PlaceOf(journal, row, id, kind, Field.Header), Convert.FromHexString((string)row["header"]!))!)!
            .AsObject().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));

    private static Place PlaceOf(OpenJournal journal, JsonNode row, string id, RecordKind kind, Field field) =>
        Place.Of(journal.Id, Guid.ParseExact((string)row[id]!, "N"), kind, field, (int)row["revision"]!);
}
