using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Tests.Databases;
using EmotionalNumbness.Journal.Unlocking;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Sqlite.Backups;

public sealed class RestoreBackupTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [SqliteFact]
    public async Task Nothing_is_restored_where_a_program_serves()
    {
        await using var kept = await KeptBackup.MadeAsync();

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => kept.RestoreAsync(kept.Installation.Place, RestoreConsent.ReplaceNewer));

        Assert.Contains("is serving from", refused.Message, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Nobody_starts_to_serve_while_one_is_restored()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var place = Directory.CreateDirectory(kept.PathOf("restoring")).FullName;
        using var alone = new FileStream(Path.Combine(place, "journal.serving"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(() => Installation.StartAsync(place: place));

        Assert.Contains("being restored", refused.Message, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_database_in_place_stays_unless_told_and_is_kept_aside_when_told()
    {
        await using var kept = await KeptBackup.StartAsync();
        var place = await PlaceWithAnEarlierJournalAsync(kept, "what stood there");
        await kept.MakeAsync();

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => kept.RestoreAsync(place));
        Assert.Contains("--replace", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["what stood there"], await KeptBackup.TextsInAsync(place));
        // Opening it to look counts as a change, so it is set back.
        File.SetLastWriteTimeUtc(Path.Combine(place, "journal.db"), DateTime.UtcNow.AddHours(-1));
        var restored = await kept.RestoreAsync(place, RestoreConsent.ReplaceOlder);

        Assert.Equal([KeptBackup.Text], await KeptBackup.TextsInAsync(place));
        var aside = Directory.CreateDirectory(kept.PathOf("aside")).FullName;
        File.Move(restored.PutAside!, Path.Combine(aside, "journal.db"));
        Assert.Equal(["what stood there"], await KeptBackup.TextsInAsync(aside));
    }

    [SqliteFact]
    public async Task A_database_that_was_changed_since_needs_a_second_yes()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var place = await PlaceWithAnEarlierJournalAsync(kept, "written after the backup");

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => kept.RestoreAsync(place, RestoreConsent.ReplaceOlder));
        Assert.Contains("--replace-newer", refused.Message, StringComparison.Ordinal);
        await kept.RestoreAsync(place, RestoreConsent.ReplaceNewer);

        Assert.Equal([KeptBackup.Text], await KeptBackup.TextsInAsync(place));
    }

    [SqliteFact]
    public async Task A_damaged_database_with_its_log_is_put_aside_as_it_is()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var place = Directory.CreateDirectory(kept.PathOf("damaged")).FullName;
        await File.WriteAllTextAsync(Path.Combine(place, "journal.db"), new string('x', 9000), Token);
        await File.WriteAllTextAsync(Path.Combine(place, "journal.db-wal"), "a log", Token);

        var restored = await kept.RestoreAsync(place, RestoreConsent.ReplaceNewer);

        Assert.Equal([KeptBackup.Text], await KeptBackup.TextsInAsync(place));
        Assert.Equal("a log", await File.ReadAllTextAsync(restored.PutAside + "-wal", Token));
        Assert.StartsWith("xxx", await File.ReadAllTextAsync(restored.PutAside!, Token), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task A_program_that_holds_no_lock_and_has_the_database_open_is_noticed()
    {
        await using var kept = await KeptBackup.MadeAsync();
        var place = await PlaceWithAnEarlierJournalAsync(kept, "open elsewhere");
        await using var other = new SqliteConnection($"Data Source={Path.Combine(place, "journal.db")};Pooling=False");
        await other.OpenAsync(Token);
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN; SELECT count(*) FROM Journals";
        await command.ExecuteScalarAsync(Token);

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => kept.RestoreAsync(place, RestoreConsent.ReplaceNewer));

        Assert.Contains("Another program has", refused.Message, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task What_cannot_be_proved_changes_nothing()
    {
        await using var kept = await KeptBackup.StartAsync();
        var place = await PlaceWithAnEarlierJournalAsync(kept, "safe");
        await File.WriteAllTextAsync(kept.File, "no backup", Token);

        await Assert.ThrowsAsync<BackupRefusedException>(() => kept.RestoreAsync(place, RestoreConsent.ReplaceNewer));

        Assert.Equal(["safe"], await KeptBackup.TextsInAsync(place));
    }

    [SqliteFact]
    public async Task The_canary_is_gone_and_every_session_is_over()
    {
        await using var kept = await KeptBackup.StartAsync();
        using var journal = Assert.IsType<UnlockResult.Unlocked>(await kept.Installation.UnlockAsync()).Journal;
        var ticket = journal.ToTicket();
        await kept.MakeAsync();
        var place = kept.PathOf("new machine");
        await kept.RestoreAsync(place);

        await using var restored = await Installation.StartAsync(place: place);

        using var rows = restored.Rows();
        Assert.Equal([journal.Id.Value], await rows.Journals.Select(row => row.Id).ToListAsync(Token));
        Assert.Equal(2, await rows.KeySlots.CountAsync(Token));
        Assert.Equal(1, await rows.Records.CountAsync(Token));
        Assert.Null(await restored.Get<JournalSessions>().ResumeAsync(ticket, DeviceId.New(), Token));
    }

    private static async Task<string> PlaceWithAnEarlierJournalAsync(KeptBackup kept, string text)
    {
        var place = kept.PathOf("in place");
        await using var installation = await Installation.StartAsync(place: place);
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, text);
        return place;
    }
}
