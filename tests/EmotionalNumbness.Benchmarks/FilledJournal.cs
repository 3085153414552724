using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Sqlite;
using EmotionalNumbness.Journal.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmotionalNumbness.Benchmarks;

/// <summary>A journal in a real SQLite file: one entry of 1,500 characters and one check-in for each of so many days.</summary>
internal sealed class FilledJournal : IDisposable
{
    public const int CharactersPerEntry = 1500;

    private readonly string directory;
    private readonly ServiceProvider services;

    private FilledJournal(string directory, ServiceProvider services, OpenJournal journal) => (this.directory, this.services, Journal) = (directory, services, journal);

    public static DateOnly LastDay { get; } = new(2026, 11, 22);

    public OpenJournal Journal { get; }

    /// <summary>What one of its entries says.</summary>
    public string OneText { get; } = Text(0);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public JournalDbContext Rows() => Get<IDbContextFactory<JournalDbContext>>().CreateDbContext();

    public static async Task<FilledJournal> MakeAsync(int entries)
    {
        var directory = Path.Combine(Path.GetTempPath(), "journal-benchmarks", Path.GetRandomFileName());
        var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddLogging()
            .AddJournal(RefusedPassphrases.FromLines([]), options => options.BytesPerJournal = 1L << 40)
            .AddJournalSqlite(directory)
            .BuildServiceProvider();
        await services.GetRequiredService<JournalDatabase>().PrepareAsync(CancellationToken.None);
        var created = (CreateResult.Created)await services.GetRequiredService<CreateJournal>()
            .CreateAsync(new NewJournal("benchmark", "six calm words would be longer"), "benchmark", CancellationToken.None);
        await services.GetRequiredService<FillDemo>().FillAsync(created.Journal, Days(entries), CancellationToken.None);
        return new FilledJournal(directory, services, created.Journal);
    }

    /// <summary>Puts so many other journals beside it: its sealed rows again under other ids. Nobody can open them, and nobody needs to.</summary>
    public async Task CrowdAsync(int others)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "journal.db"), Pooling = false }.ToString());
        await connection.OpenAsync();
        await ExecuteAsync("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN");
        for (var other = 0; other < others; other++)
            await ExecuteAsync(string.Concat(Copied("Journals", "Id"), Copied("Records", "JournalId"), Copied("Revisions", "JournalId")));
        await ExecuteAsync("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");

        string Copied(string table, string key)
        {
            using var ask = connection.CreateCommand();
            ask.CommandText = $"SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('{table}') WHERE name <> '{key}'";
            var columns = ask.ExecuteScalar();
            return $"INSERT INTO {table} ({key}, {columns}) SELECT $other, {columns} FROM {table} WHERE {key} = $own;";
        }

        async Task ExecuteAsync(string statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statements;
            command.Parameters.AddWithValue("$own", Journal.Id.Value.ToByteArray(bigEndian: true));
            command.Parameters.AddWithValue("$other", Guid.NewGuid().ToByteArray(bigEndian: true));
            await command.ExecuteNonQueryAsync();
        }
    }

    public void Dispose()
    {
        using (var rows = Rows())
            SqliteConnection.ClearPool((SqliteConnection)rows.Database.GetDbConnection());
        Journal.Dispose();
        services.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    private static IEnumerable<DemoDay> Days(int entries) => Enumerable.Range(0, entries).Select(i =>
    {
        var day = LastDay.AddDays(-i);
        var at = new DateTimeOffset(day, new TimeOnly(21, 4), TimeSpan.FromHours(1));
        var entry = new DemoEntry(EntryId.New(), at, Text(i), new EntryMarks { Tags = i % 3 == 0 ? ["walk"] : [] });
        return new DemoDay(day, [entry], [new CheckIn
        {
            Entry = entry.Id,
            Day = day,
            At = at,
            Feeling = Answer.Of(i * 7 % 11),
            Words = Answer.Of<ValueList<string>>(["flat", "tired"]),
            Sensations = Answer.Of<ValueList<Sensation>>([new Sensation("heavy", "chest")]),
            Sleep = Answer.Of(300 + i % 200),
        }]);
    });

    /// <summary>English with an accent here and there; one text in a hundred has the word that is searched for.</summary>
    private static string Text(int number)
    {
        const string Sentence = "I sat in the café by the window and it rained; nothing much came of it, and that was all right. ";
        var text = string.Concat(Enumerable.Repeat(Sentence, CharactersPerEntry / Sentence.Length + 1));
        return (number % 100 == 0 ? "A Skylark, " : "") + text[..(CharactersPerEntry - 11)];
    }
}
