using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Tests.Databases;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmotionalNumbness.Journal.Tests;

/// <summary>A whole journal library over a real database of its own, with Argon2id made cheap and the clock held.</summary>
public sealed class Installation : IAsyncDisposable
{
    public const string Name = "quiet owl";
    public const string Passphrase = "six calm words would be longer";
    public const string Client = "a visitor";

    private readonly ServiceProvider services;
    private readonly bool ownsPlace;
    private readonly DateTime begun = DateTime.UtcNow;

    private Installation(string place, bool ownsPlace, ServiceProvider services) =>
        (Place, this.ownsPlace, this.services) = (place, ownsPlace, services);

    /// <summary>Where its database is: a directory for SQLite, a database's name for PostgreSQL.</summary>
    public string Place { get; }

    public HeldClock Clock => (HeldClock)services.GetRequiredService<TimeProvider>();

    /// <summary>Set up and ready. A place that is given is shared and stays; another installation can open it again.</summary>
    public static async Task<Installation> StartAsync(
        Action<JournalOptions>? configure = null, string? place = null, Argon2Cost? cost = null, HeldClock? clock = null, ILoggerFactory? log = null,
        ImportLimits? limits = null)
    {
        var at = place ?? await TestDatabase.Chosen.NewPlaceAsync();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock ?? new HeldClock())
            // EF Core builds its model anew for every logger factory, so the tests that read no log share one.
            .AddSingleton(log ?? NullLoggerFactory.Instance)
            .AddLogging()
            .AddSingleton(cost ?? new Argon2Cost(8, 1))
            .AddSingleton(limits ?? new ImportLimits())
            .AddJournal(RefusedPassphrases.FromLines(["passwordpassword"]), configure)
            .With(TestDatabase.Chosen, at)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var installation = new Installation(at, place is null, services);
        await installation.Get<JournalDatabase>().PrepareAsync(TestContext.Current.CancellationToken);
        return installation;
    }

    public IServiceProvider Services => services;

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    internal JournalDbContext Rows() => Get<IDbContextFactory<JournalDbContext>>().CreateDbContext();

    public async Task<CreateResult.Created> CreateAsync(string name = Name, string passphrase = Passphrase) =>
        Assert.IsType<CreateResult.Created>(
            await Get<CreateJournal>().CreateAsync(new NewJournal(name, passphrase), Client, TestContext.Current.CancellationToken));

    public async Task<OpenJournal> OpenNewAsync(string name = Name) => (await CreateAsync(name)).Journal;

    public Task<UnlockResult> UnlockAsync(string name = Name, string passphrase = Passphrase, string client = Client) =>
        Get<UnlockJournal>().ByPassphraseAsync(name, passphrase, client, TestContext.Current.CancellationToken);

    public Task<SaveResult> SaveAsync(OpenJournal journal, EntrySave save) => Get<WriteEntry>().SaveAsync(journal, save);

    /// <summary>A new entry with this text.</summary>
    public async Task<EntryId> WriteAsync(OpenJournal journal, string text, DateOnly? day = null) =>
        Assert.IsType<SaveResult.Saved>(await SaveAsync(journal, NewEntry(text, day))).Id;

    /// <summary>A new entry with this text and these marks.</summary>
    public async Task<EntryId> WriteAsync(OpenJournal journal, string text, DateOnly day, EntryMarks marks) =>
        Assert.IsType<SaveResult.Saved>(await SaveAsync(journal, NewEntry(text, day) with { Marks = marks })).Id;

    /// <summary>A new check-in of that day, with so much felt.</summary>
    public Task<CheckIn> CheckInAsync(OpenJournal journal, DateOnly day, int feeling) =>
        CheckInAsync(journal, NewCheckIn(day) with { Feeling = Answer.Of(feeling) });

    public async Task<CheckIn> CheckInAsync(OpenJournal journal, CheckIn checkIn)
    {
        Assert.IsType<SaveRecordResult<CheckIn>.Saved>(await Get<WriteCheckIn>().SaveAsync(journal, checkIn, 0));
        return checkIn;
    }

    public CheckIn NewCheckIn(DateOnly? day = null) => new() { Day = day ?? DateOnly.FromDateTime(Clock.Now.UtcDateTime), At = Clock.Now };

    public EntrySave NewEntry(string text, DateOnly? day = null) => new(
        EntryId.New(), 0, SaveId.New(), DeviceId.New(), day ?? DateOnly.FromDateTime(Clock.Now.UtcDateTime), text, TimeSpan.Zero);

    public async Task<Entry> ReadAsync(OpenJournal journal, EntryId id) =>
        Assert.IsType<ReadResult.Found>(await Get<ReadEntry>().ReadAsync(journal, id, TestContext.Current.CancellationToken)).Entry;

    public Task<TimelinePage> PageAsync(OpenJournal journal, EntryId? before = null, int size = 20) =>
        Get<Timeline>().PageAsync(journal, before, size, TestContext.Current.CancellationToken);

    /// <summary>Every file that holds anything of it: the database's, its write-ahead log, the server's own log.</summary>
    public Task<IReadOnlyList<string>> FilesAsync() => TestDatabase.Chosen.FilesAsync(Place, begun);

    public async ValueTask DisposeAsync()
    {
        using (var rows = Rows())
            TestDatabase.Chosen.Disconnect(rows);
        await services.DisposeAsync();
        if (ownsPlace)
            await TestDatabase.Chosen.RemoveAsync(Place);
    }
}
