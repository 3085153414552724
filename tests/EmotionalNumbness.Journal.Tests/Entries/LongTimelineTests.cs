using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Tests.Databases;
using EmotionalNumbness.Journal.Vault;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Journal.Tests.Entries;

public sealed class LongTimelineTests
{
    private const int Entries = 100_000;

    private static readonly DateOnly FirstDay = new(1990, 1, 1);

    [SqliteFact]
    public async Task A_hundred_thousand_entries_are_paged_newest_day_first()
    {
        await using var installation = await Installation.StartAsync(options => options.BytesPerJournal = 1L << 40);
        using var journal = await installation.OpenNewAsync();
        Fill(installation, journal);

        var first = await installation.PageAsync(journal, size: 100);
        var second = await installation.PageAsync(journal, first.Older, 100);

        var shown = first.Days.Concat(second.Days).SelectMany(day => day.Entries).Select(entry => entry.Text);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"entry {Entries - 1 - i}"), shown);
    }

    /// <summary>One entry each half day, put in out of order as edits of dates would.</summary>
    private static void Fill(Installation installation, OpenJournal journal)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(installation.Place, "journal.db")}");
        connection.Open();
        using (var pragma = connection.CreateCommand())
        {
            pragma.CommandText = "PRAGMA cache_size = -400000; PRAGMA synchronous = OFF";
            pragma.ExecuteNonQuery();
        }

        using var transaction = connection.BeginTransaction();
        using var record = Command(connection, "INSERT INTO Records (JournalId, Id, Kind, Revision, Header) VALUES ($journal, $id, 1, 1, $header)", "$header");
        using var revision = Command(connection, "INSERT INTO Revisions (JournalId, RecordId, Revision, SaveId, Header, Body) VALUES ($journal, $id, 1, $id, $header, $body)", "$header", "$body");
        for (var i = 0; i < Entries; i++)
        {
            var number = (int)(i * 7919L % Entries);
            var day = FirstDay.AddDays(number / 2);
            var at = new DateTimeOffset(day, new TimeOnly(number % 2 * 12, 0), TimeSpan.Zero);
            var row = EntrySeal.Seal(journal, EntryId.New().Value, 1, Guid.Empty, new EntryHeader(day, at, at), $"entry {number}");
            Insert(record, row);
            Insert(revision, row);
        }

        transaction.Commit();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in (string[])["$journal", "$id", .. parameters])
            command.Parameters.Add(name, SqliteType.Blob);
        return command;
    }

    private static void Insert(SqliteCommand command, RevisionRow row)
    {
        command.Parameters["$journal"].Value = row.JournalId.ToByteArray(bigEndian: true);
        command.Parameters["$id"].Value = row.RecordId.ToByteArray(bigEndian: true);
        command.Parameters["$header"].Value = row.Header;
        if (command.Parameters.Contains("$body"))
            command.Parameters["$body"].Value = row.Body;
        command.ExecuteNonQuery();
    }
}
