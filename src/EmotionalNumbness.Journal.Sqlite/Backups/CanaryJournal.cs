using System.Security.Cryptography;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Deleting;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>
/// A journal of nobody in a copy of the database, made and opened by the very code that writers' journals go through:
/// it shows that what is restored opens, which no digest can.
/// </summary>
internal sealed class CanaryJournal : IAsyncDisposable
{
    private const string Client = "backup";

    private readonly ServiceProvider services;

    private CanaryJournal(ServiceProvider services) => this.services = services;

    /// <summary>Over a copy, whose tables it brings up to date.</summary>
    public static async Task<CanaryJournal> InAsync(DatabaseFiles copy, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddJournal(RefusedPassphrases.FromLines([]))
            .AddJournalSqlite(copy.Directory)
            .BuildServiceProvider();
        var canary = new CanaryJournal(services);
        try
        {
            await services.GetRequiredService<JournalDatabase>().PrepareAsync(cancellationToken);
            return canary;
        }
        catch
        {
            await canary.DisposeAsync();
            throw;
        }
    }

    public async Task<CanaryKeys> CreateAsync(CancellationToken cancellationToken)
    {
        var keys = new CanaryKeys($"canary {Random()}", Random(), Random());
        var created = await services.GetRequiredService<CreateJournal>().CreateAsync(new NewJournal(keys.Name, keys.Passphrase), Client, cancellationToken);
        using var journal = created is CreateResult.Created made ? made.Journal : throw new InvalidOperationException("The canary journal could not be created.");
        var saved = await services.GetRequiredService<WriteEntry>().SaveAsync(journal, new EntrySave(
            EntryId.New(), 0, SaveId.New(), DeviceId.New(), new DateOnly(2000, 1, 1), keys.Text, TimeSpan.Zero));
        return saved is SaveResult.Saved ? keys : throw new InvalidOperationException("The canary entry could not be saved.");
    }

    /// <summary>Null where it opens and says what it should.</summary>
    public async Task<string?> FaultAsync(CanaryKeys keys, CancellationToken cancellationToken)
    {
        if (await UnlockAsync(keys, cancellationToken) is not { } journal)
            return "The canary journal in it does not open with its passphrase, so no journal would.";
        using (journal)
        {
            var page = await services.GetRequiredService<Timeline>().PageAsync(journal, before: null, size: 2, cancellationToken);
            return page.Days.SelectMany(day => day.Entries).Select(entry => entry.Text).SequenceEqual([keys.Text])
                ? null
                : "The canary journal in it opens and does not hold its entry.";
        }
    }

    /// <summary>As it has to be before writers come back: without the canary, and with every session over, since the copy knows nothing of those that were ended after it.</summary>
    public async Task RemoveAsync(CanaryKeys keys, CancellationToken cancellationToken)
    {
        using var journal = await UnlockAsync(keys, cancellationToken) ?? throw new InvalidOperationException("A canary that opened a moment ago does not open.");
        await using var db = await services.GetRequiredService<IDbContextFactory<JournalDbContext>>().CreateDbContextAsync(cancellationToken);
        await db.KeySlots.Where(slot => slot.JournalId == journal.Id.Value).ExecuteDeleteAsync(cancellationToken);
        await JournalRemoval.RemoveRowsAsync(db, journal.Id.Value);
        // Further than any journal has come one by one; the database that is replaced may have been ahead.
        var ahead = RandomNumberGenerator.GetInt32(1 << 20, 1 << 30);
        await db.Journals.ExecuteUpdateAsync(row => row.SetProperty(r => r.Epoch, r => r.Epoch + ahead), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var db = await services.GetRequiredService<IDbContextFactory<JournalDbContext>>().CreateDbContextAsync())
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        await services.DisposeAsync();
    }

    private async Task<OpenJournal?> UnlockAsync(CanaryKeys keys, CancellationToken cancellationToken) =>
        await services.GetRequiredService<UnlockJournal>().ByPassphraseAsync(keys.Name, keys.Passphrase, Client, cancellationToken) is UnlockResult.Unlocked unlocked
            ? unlocked.Journal
            : null;

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
