using System.Text.Json.Nodes;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Tests.Vault;

/// <summary>Journals that were sealed before must open for ever: these vectors are never made anew to please a change of code.</summary>
public sealed class VaultVectorsTests
{
    private static readonly JsonNode Vectors = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "vectors", "vault.json")))!;

    [Fact]
    public void The_passphrase_leads_to_its_slot_at_the_real_cost()
    {
        Assert.True(JournalName.TryRead(Writer("name"), out var name, out _));
        var salt = Bytes(Vectors["export"]!["installationSalt"]!);

        using var secret = SlotSecret.FromPassphrase(salt, name, Writer("passphrase"), new Argon2Cost(65_536, 3));

        Assert.Equal(Step("name"), name.Normalised);
        Assert.Equal(Step("argon2Salt"), Convert.ToHexStringLower(SlotSecret.SaltFor(salt, name)));
        Assert.Equal(Step("passphraseSlotId"), secret.Id.ToString("N"));
        using var journal = Opened(secret);
        Assert.Equal(Step("dataKey"), Convert.ToHexStringLower(journal.WithDataKey(key => key.ToArray())));
    }

    [Fact]
    public void The_recovery_code_leads_to_the_same_data_key()
    {
        using var journal = ByCode();

        Assert.Equal(Step("journal"), journal.Id.Value.ToString("N"));
        Assert.Equal(Step("dataKey"), Convert.ToHexStringLower(journal.WithDataKey(key => key.ToArray())));
    }

    [Theory]
    [InlineData("passphrase-slot-id", "argon2Output", "passphraseSlotId")]
    [InlineData("passphrase-slot-key", "argon2Output", "passphraseSlotKey")]
    [InlineData("recovery-slot-id", "recoveryCode", "recoverySlotId")]
    [InlineData("recovery-slot-key", "recoveryCode", "recoverySlotKey")]
    [InlineData("header-key", "dataKey", "headerKey")]
    [InlineData("body-key", "dataKey", "bodyKey")]
    [InlineData("label-key", "dataKey", "labelKey")]
    public void Every_key_is_derived_with_its_label(string label, string from, string to)
    {
        var secret = Convert.FromHexString(Step(from));
        var info = System.Text.Encoding.ASCII.GetBytes($"emotional-numbness/1/{label}");

        Assert.Equal(Step(to), Convert.ToHexStringLower(KeyDerivationAlgorithm.HkdfSha512.DeriveBytes(secret, [], info, Step(to).Length / 2)));
    }

    [Fact]
    public void Every_revision_opens_to_its_text()
    {
        using var journal = ByCode();

        var opened = Own("revisions", journal).Select(row => EntrySeal.Open(journal, new RevisionRow
        {
            JournalId = journal.Id.Value,
            RecordId = Id(row["recordId"]!),
            Revision = (int)row["revision"]!,
            Header = Bytes(row["header"]!),
            Body = Bytes(row["body"]!),
        })!);

        Assert.Equal(
            Vectors["opened"]!["revisions"]!.AsArray().Select(entry => $"{entry!["id"]} {entry["revision"]} {entry["day"]} {entry["text"]}"),
            opened.Select(entry => $"{entry.Id} {entry.Revision} {entry.Day:yyyy-MM-dd} {entry.Text}"));
    }

    [Fact]
    public void The_draft_opens_to_its_text()
    {
        using var journal = ByCode();
        var row = Assert.Single(Own("drafts", journal));

        var draft = DraftSeal.Open(journal, new DraftRow
        {
            JournalId = journal.Id.Value,
            Id = Id(row["id"]!),
            Revision = (int)row["revision"]!,
            Header = Bytes(row["header"]!),
            Body = Bytes(row["body"]!),
        });

        Assert.Equal("Half a sent", draft!.Text);
    }

    [Fact]
    public void The_label_tells_the_name()
    {
        using var journal = ByCode();

        var labels = Own("keySlots", journal).Select(row => SlotSeal.Label(journal, Slot(row)));

        Assert.Contains((string)Vectors["opened"]!["name"]!, labels.Select(label => label!.Name));
    }

    [Fact]
    public void Another_journals_rows_stay_closed()
    {
        using var journal = ByCode();
        var theirs = Vectors["export"]!["revisions"]!.AsArray().Single(row => (string)row!["journalId"]! != Step("journal"))!;

        Assert.Null(EntrySeal.OpenHeader(journal, Id(theirs["recordId"]!), 1, Bytes(theirs["header"]!)));
    }

    private static OpenJournal ByCode()
    {
        Assert.True(RecoveryCode.TryRead(Writer("recoveryCode"), out var code));
        using var secret = SlotSecret.FromRecoveryCode(code);
        return Opened(secret);
    }

    private static OpenJournal Opened(SlotSecret secret) =>
        SlotSeal.Open(Slot(Vectors["export"]!["keySlots"]!.AsArray().Single(row => Id(row!["slotId"]!) == secret.Id)!), 1, secret)!;

    private static KeySlotRow Slot(JsonNode row) => new()
    {
        SlotId = Id(row["slotId"]!),
        JournalId = Id(row["journalId"]!),
        Kind = (SlotKind)(byte)row["kind"]!,
        SealedDataKey = Bytes(row["sealedDataKey"]!),
        SealedLabel = Bytes(row["sealedLabel"]!),
    };

    private static IEnumerable<JsonNode> Own(string table, OpenJournal journal) =>
        Vectors["export"]![table]!.AsArray().Where(row => Id(row!["journalId"]!) == journal.Id.Value)!;

    private static string Writer(string what) => (string)Vectors["writer"]![what]!;

    private static string Step(string what) => (string)Vectors["steps"]![what]!;

    private static byte[] Bytes(JsonNode hex) => Convert.FromHexString((string)hex!);

    private static Guid Id(JsonNode hex) => Guid.ParseExact((string)hex!, "N");
}
