using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Unlocking;

namespace EmotionalNumbness.Journal.Tests.Sqlite.Backups;

/// <summary>A running installation with something in it, and a directory to keep backups in.</summary>
internal sealed class KeptBackup : IAsyncDisposable
{
    public const string Text = "before the backup";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backup-tests-");

    private KeptBackup(Installation installation) => Installation = installation;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public Installation Installation { get; }

    public string File => PathOf("kept.zip");

    public static async Task<KeptBackup> StartAsync()
    {
        var kept = new KeptBackup(await Installation.StartAsync());
        using var journal = await kept.Installation.OpenNewAsync();
        await kept.Installation.WriteAsync(journal, Text);
        return kept;
    }

    /// <summary>The same with a backup made of it.</summary>
    public static async Task<KeptBackup> MadeAsync()
    {
        var kept = await StartAsync();
        await kept.MakeAsync();
        return kept;
    }

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public Task<BackupProof> MakeAsync(string? file = null) => new MakeBackup(Installation.Place, TimeProvider.System).ToAsync(file ?? File, Token);

    public Task<BackupProof> ProveAsync(string file) => new ProveBackup(folder.FullName).ProveAsync(file, Token);

    public Task<RestoredBackup> RestoreAsync(string directory, RestoreConsent consent = RestoreConsent.OnlyWhereNothingIs) =>
        new RestoreBackup(directory, TimeProvider.System).FromAsync(File, consent, Token);

    /// <summary>Why it is no backup, in one line.</summary>
    public async Task<string> RefusalAsync(string file)
    {
        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => ProveAsync(file));
        Assert.DoesNotContain('\n', refused.Message);
        return refused.Message;
    }

    /// <summary>The backup once more, with something in it changed.</summary>
    public async Task<string> ChangedAsync(Func<Manifest, Manifest>? manifest = null, Func<string, Task>? database = null)
    {
        var (copy, changed) = (PathOf($"{Guid.NewGuid():N}.db"), PathOf($"{Guid.NewGuid():N}.zip"));
        var before = await BackupArchive.ExtractAsync(File, copy, Token);
        if (database is not null)
            await database(copy);
        await BackupArchive.WriteAsync(changed, copy, manifest is null ? before : manifest(before), Token);
        return changed;
    }

    /// <summary>The texts in the journal of every installation of these tests, in a place where nobody serves.</summary>
    public static async Task<IReadOnlyList<string>> TextsInAsync(string place)
    {
        await using var installation = await Installation.StartAsync(place: place);
        using var journal = Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync()).Journal;
        return await TextsAsync(installation, journal);
    }

    public static async Task<IReadOnlyList<string>> TextsAsync(Installation installation, OpenJournal journal)
    {
        var texts = new List<string>();
        EntryId? before = null;
        do
        {
            var page = await installation.PageAsync(journal, before, 100);
            Assert.Equal(0, page.Unreadable);
            texts.AddRange(page.Days.SelectMany(day => day.Entries).Select(entry => entry.Text));
            before = page.Older;
        }
        while (before is not null);
        return texts;
    }

    public async ValueTask DisposeAsync()
    {
        await Installation.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
