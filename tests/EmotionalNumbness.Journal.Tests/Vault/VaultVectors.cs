using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Vault;
using Microsoft.Data.Sqlite;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Tests.Vault;

/// <summary>Makes tests/vectors/vault.json: a real database, taken out with the query of docs/vault.md, and every step on the way to its keys.</summary>
[SuppressMessage("Performance", "CA1869", Justification = "Runs once, by hand.")]
public sealed class VaultVectors
{
    private const string Name = "  Quiet\u3000ÖWL ";
    private const string Passphrase = "cafe\u0301 on the Window sill ";

    private static readonly Argon2Cost Cost = new(65_536, 3);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>By hand, when the format has a new version: <c>dotnet run --project tests/EmotionalNumbness.Journal.Tests -- -explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public async Task Make()
    {
        await using var installation = await Installation.StartAsync(cost: Cost);
        var created = await installation.CreateAsync(Name, Passphrase);
        using var journal = created.Journal;
        using var other = await installation.OpenNewAsync("somebody else");
        await installation.WriteAsync(other, "not the writer's");
        var opened = await WriteAsync(installation, journal);

        var export = JsonNode.Parse(await ExportAsync(installation))!;
        var vectors = new JsonObject
        {
            ["about"] = "Test vectors for docs/vault.md. Bytes are in hexadecimal. Made by VaultVectors in the journal's tests.",
            ["writer"] = new JsonObject { ["name"] = Name, ["passphrase"] = Passphrase, ["recoveryCode"] = created.Code.Text },
            ["steps"] = Steps(export["installationSalt"]!.GetValue<string>(), journal, created),
            ["opened"] = opened,
            ["export"] = export,
        };
        var json = vectors.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        await File.WriteAllTextAsync(Path.Combine(Repository.Root, "tests", "vectors", "vault.json"), json + "\n", Token);
    }

    private static async Task<JsonObject> WriteAsync(Installation installation, OpenJournal journal)
    {
        EntrySave[] saves =
        [
            installation.NewEntry("I feel nothing."),
            installation.NewEntry("Today I noticed…\r\nthe light on the kitchen wall 🌙\r\n  and that I stopped.\n", new DateOnly(2026, 11, 20)) with { UtcOffset = TimeSpan.FromHours(1) },
            installation.NewEntry(string.Join(' ', Enumerable.Repeat("It rained all day and I listened.", 12))),
        ];
        foreach (var save in saves)
            await installation.SaveAsync(journal, save);
        installation.Clock.Pass(TimeSpan.FromMinutes(5));
        await installation.SaveAsync(journal, saves[0] with { BaseRevision = 1, SaveId = SaveId.New(), Text = "I feel nothing. Or a little tired." });
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), saves[0].Day, "Half a sent", 7));

        // In the order in which the query finds them: by id.
        var revisions = new JsonArray();
        foreach (var id in saves.Select(save => save.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal))
        {
            foreach (var revision in (await installation.Get<EntryRevisions>().ListAsync(journal, id, Token)).Reverse())
                revisions.Add(Shown((await installation.Get<EntryRevisions>().ReadAsync(journal, id, revision.Revision, Token))!));
        }

        var draft = Assert.Single(await installation.Get<JournalDrafts>().ListAsync(journal, Token));
        return new JsonObject { ["name"] = Name.Trim(), ["revisions"] = revisions, ["drafts"] = new JsonArray(Shown(draft)) };
    }

    private static JsonObject Shown(Entry entry) => new()
    {
        ["id"] = entry.Id.ToString(),
        ["revision"] = entry.Revision,
        ["day"] = Json(entry.Day),
        ["at"] = Json(entry.At),
        ["saved"] = Json(entry.SavedAt),
        ["text"] = entry.Text,
    };

    private static JsonObject Shown(Draft draft) => new()
    {
        ["id"] = draft.Id.ToString(),
        ["revision"] = 1,
        ["entry"] = draft.Entry.Value.ToString(),
        ["base"] = draft.BaseRevision,
        ["day"] = Json(draft.Day),
        ["kept"] = Json(draft.KeptAt),
        ["order"] = 7,
        ["text"] = draft.Text,
    };

    private static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value);

    internal static async Task<string> ExportAsync(Installation installation)
    {
        var specification = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "vault.md"), Token);
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(installation.Place, "journal.db")}");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = Regex.Match(specification, "```sql\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        return (string)(await command.ExecuteScalarAsync(Token))!;
    }

    private static JsonObject Steps(string salt, OpenJournal journal, CreateResult.Created created)
    {
        Assert.True(JournalName.TryRead(Name, out var name, out _));
        var (installationSalt, dataKey, code) = (Convert.FromHexString(salt), journal.WithDataKey(key => key.ToArray()), new byte[RecoveryCode.Size]);
        created.Code.CopyTo(code);
        var argon2Salt = SlotSecret.SaltFor(installationSalt, name);
        var secret = Cost.Algorithm.DeriveBytes(Encoding.UTF8.GetBytes(TypedText.Passphrase(Passphrase)), argon2Salt, 32);
        return new JsonObject
        {
            ["name"] = name.Normalised,
            ["passphrase"] = TypedText.Passphrase(Passphrase),
            ["argon2Salt"] = Hex(argon2Salt),
            ["argon2Output"] = Hex(secret),
            ["passphraseSlotId"] = Hex(Derive(secret, Labels.PassphraseSlotId, 16)),
            ["passphraseSlotKey"] = Hex(Derive(secret, Labels.PassphraseSlotKey, 32)),
            ["recoveryCode"] = Hex(code),
            ["recoverySlotId"] = Hex(Derive(code, Labels.RecoverySlotId, 16)),
            ["recoverySlotKey"] = Hex(Derive(code, Labels.RecoverySlotKey, 32)),
            ["journal"] = journal.Id.Value.ToString("N"),
            ["dataKey"] = Hex(dataKey),
            ["headerKey"] = Hex(Derive(dataKey, Labels.HeaderKey, 32)),
            ["bodyKey"] = Hex(Derive(dataKey, Labels.BodyKey, 32)),
            ["labelKey"] = Hex(Derive(dataKey, Labels.LabelKey, 32)),
        };
    }

    private static byte[] Derive(byte[] secret, ReadOnlySpan<byte> label, int size) => KeyDerivationAlgorithm.HkdfSha512.DeriveBytes(secret, [], label, size);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
