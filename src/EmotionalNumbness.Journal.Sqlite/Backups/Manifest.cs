using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>What a backup says about itself, to be held against what is in it.</summary>
/// <param name="Format">Of this file; see <see cref="CurrentFormat"/>.</param>
/// <param name="Made">When the copy was taken.</param>
/// <param name="LastMigration">Of its tables.</param>
/// <param name="Bytes">Of journal.db.</param>
/// <param name="Sha256">Of journal.db, in hexadecimal.</param>
/// <param name="Tables">Each of them, by name.</param>
/// <param name="Canary">The journal that shows that journals open.</param>
internal sealed record Manifest(
    int Format, DateTimeOffset Made, string LastMigration, long Bytes, string Sha256, IReadOnlyList<TableDigest> Tables, CanaryKeys Canary)
{
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Null for what is none.</summary>
    public static Manifest? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(bytes, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Table">Its name.</param>
/// <param name="Rows">How many.</param>
/// <param name="Sha256">Of all rows in the order of their key, in hexadecimal.</param>
internal sealed record TableDigest(string Table, long Rows, string Sha256);

/// <summary>The way into the canary journal. It is made in the copy, stands nowhere else and is no writer's.</summary>
internal sealed record CanaryKeys(string Name, string Passphrase, string Text);
