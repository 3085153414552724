using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Sqlite;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Survival.Chaos;

/// <summary>A second process's look at the database that the program has open: with SQLite itself, and with the library and the passphrase.</summary>
internal sealed class Inspection : IAsyncDisposable
{
    private readonly string database;
    private readonly ServiceProvider services;
    private OpenJournal? journal;

    public Inspection(string data)
    {
        database = Path.Combine(data, "journal.db");
        services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddJournal(RefusedPassphrases.FromLines([]))
            .AddJournalSqlite(data)
            .BuildServiceProvider();
    }

    /// <summary>Every fault, in words; none where all is well.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(Ledger ledger, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        faults.AddRange((await TextsAsync(connection, "PRAGMA integrity_check", cancellationToken)).Where(line => line != "ok").Select(line => $"integrity_check: {line}"));
        faults.AddRange((await TextsAsync(connection, "SELECT \"table\" FROM pragma_foreign_key_check", cancellationToken)).Select(table => $"a row without the one it belongs to: {table}"));
        var there = (await TextsAsync(connection, "SELECT lower(hex(Id)) FROM Records", cancellationToken)).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(ledger.Acknowledged.Where(id => !there.Contains(id.ToString())).Select(id => $"lost: {id}"));
        foreach (var id in there)
        {
            if (await FaultAsync(id, ledger, cancellationToken) is { } fault)
                faults.Add(fault);
        }

        return faults;
    }

    public async ValueTask DisposeAsync()
    {
        journal?.Dispose();
        await services.DisposeAsync();
    }

    private async Task<string?> FaultAsync(string id, Ledger ledger, CancellationToken cancellationToken)
    {
        journal ??= await OpenAsync(cancellationToken);
        if (!EntryId.TryParse(id, null, out var entry) || !ledger.Sent.TryGetValue(entry, out var text))
            return $"nobody wrote: {id}";
        return await services.GetRequiredService<ReadEntry>().ReadAsync(journal, entry, cancellationToken) is ReadResult.Found found && found.Entry.Text == text
            ? null
            : $"half: {id}";
    }

    private async Task<OpenJournal> OpenAsync(CancellationToken cancellationToken) =>
        await services.GetRequiredService<UnlockJournal>().ByPassphraseAsync(BrowserSession.Name, BrowserSession.Passphrase, "chaos", cancellationToken) is UnlockResult.Unlocked unlocked
            ? unlocked.Journal
            : throw new InvalidOperationException("The journal does not open any more.");

    private static async Task<List<string>> TextsAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
            texts.Add(rows.GetString(0));
        return texts;
    }
}
