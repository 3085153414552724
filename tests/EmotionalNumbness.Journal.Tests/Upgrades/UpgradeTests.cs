using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Journal.Tests.Databases;

namespace EmotionalNumbness.Journal.Tests.Upgrades;

/// <summary>Whatever version wrote it, a journal opens with today's program.</summary>
public sealed class UpgradeTests
{
    private static readonly string Stored = Path.Combine(Repository.Root, "tests", "databases", "sqlite");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_earlier_schema_is_brought_up_to_date_with_what_was_written_in_it()
    {
        foreach (var migration in await EarlierSchema.MigrationsAsync())
        {
            var place = await EarlierSchema.MakeAsync(migration);
            await using (var installation = await Installation.StartAsync(place: place))
                await EarlierSchema.ShowsItsJournalAsync(installation);
            await TestDatabase.Chosen.RemoveAsync(place);
        }
    }

    /// <summary>After adding a migration, store a database of it: run this class with <c>-explicit only</c>, and keep the file.</summary>
    [SqliteFact]
    public async Task A_database_is_stored_for_every_schema_there_ever_was() =>
        Assert.Equal(await EarlierSchema.MigrationsAsync(), Directory.GetFiles(Stored, "*.db").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [SqliteFact]
    public async Task Every_stored_database_opens()
    {
        foreach (var file in Directory.GetFiles(Stored, "*.db"))
        {
            var place = await TestDatabase.Chosen.NewPlaceAsync();
            File.Copy(file, Path.Combine(Directory.CreateDirectory(place).FullName, "journal.db"));
            await using (var installation = await Installation.StartAsync(place: place))
                await EarlierSchema.ShowsItsJournalAsync(installation);
            await TestDatabase.Chosen.RemoveAsync(place);
        }
    }

    [SqliteFact(Explicit = true)]
    public async Task Store_a_database_for_every_schema_that_lacks_one()
    {
        foreach (var migration in await EarlierSchema.MigrationsAsync())
        {
            var file = Path.Combine(Stored, $"{migration}.db");
            if (File.Exists(file))
                continue;
            var place = await EarlierSchema.MakeAsync(migration);
            await SingleFile.SettleAsync(Path.Combine(place, "journal.db"), Token);
            File.Move(Path.Combine(place, "journal.db"), file);
            await TestDatabase.Chosen.RemoveAsync(place);
        }
    }
}
