using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Tests.Databases;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmotionalNumbness.Journal.Tests.Upgrades;

/// <summary>A database as an earlier version left it, with a journal in it.</summary>
internal static class EarlierSchema
{
    public const string Text = "Written before the upgrade. ünïcödé 🌧";
    public const string DraftText = "Not yet saved before the upgrade.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<IReadOnlyList<string>> MigrationsAsync()
    {
        await using var installation = await Installation.StartAsync();
        using var rows = installation.Rows();
        return [.. rows.Database.GetMigrations()];
    }

    /// <summary>An empty place whose tables are those of this migration, and a journal written into it.</summary>
    public static async Task<string> MakeAsync(string migration)
    {
        var place = TestDatabase.Chosen is PostgresTestDatabase postgres ? await postgres.NewEmptyPlaceAsync() : await TestDatabase.Chosen.NewPlaceAsync();
        if (TestDatabase.Chosen is SqliteTestDatabase)
            Directory.CreateDirectory(place);
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new HeldClock())
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddLogging()
            .AddSingleton(new Argon2Cost(8, 1))
            .AddJournal(RefusedPassphrases.FromLines([]))
            .With(TestDatabase.Chosen, place)
            .BuildServiceProvider();
        await using var rows = services.GetRequiredService<IDbContextFactory<JournalDbContext>>().CreateDbContext();
        await rows.GetService<IMigrator>().MigrateAsync(migration, Token);
        await WriteAsync(services);
        TestDatabase.Chosen.Disconnect(rows);
        return place;
    }

    /// <summary>What such a place has to hold after it was brought up to date.</summary>
    public static async Task ShowsItsJournalAsync(Installation installation)
    {
        using var rows = installation.Rows();
        Assert.Empty(await rows.Database.GetPendingMigrationsAsync(Token));
        Assert.IsType<UnlockResult.Refused>(await installation.UnlockAsync(passphrase: "another passphrase than that"));
        using var journal = Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync()).Journal;
        var page = await installation.PageAsync(journal);
        Assert.Equal(0, page.Unreadable);
        Assert.Equal([Text], page.Days.SelectMany(day => day.Entries).Select(entry => entry.Text));
        Assert.Equal([DraftText], (await installation.Get<JournalDrafts>().ListAsync(journal, Token)).Select(draft => draft.Text));
        await installation.WriteAsync(journal, "after it");
    }

    private static async Task WriteAsync(IServiceProvider services)
    {
        var created = await services.GetRequiredService<CreateJournal>().CreateAsync(
            new NewJournal(Installation.Name, Installation.Passphrase), Installation.Client, Token);
        using var journal = ((CreateResult.Created)created).Journal;
        var day = new DateOnly(2026, 11, 22);
        await services.GetRequiredService<WriteEntry>().SaveAsync(journal, new EntrySave(EntryId.New(), 0, SaveId.New(), DeviceId.New(), day, Text, TimeSpan.Zero));
        await services.GetRequiredService<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), day, DraftText, null));
    }
}
