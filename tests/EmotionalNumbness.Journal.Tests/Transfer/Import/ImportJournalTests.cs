using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Export;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Journal.Transfer.Import.Arriving;
using EmotionalNumbness.Journal.Upkeep;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class ImportJournalTests
{
    private static readonly ImportChoices InVienna = new() { Zone = Outcome.Vienna };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Formats => [.. Sample.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_preview_tells_what_an_import_does_and_a_second_import_does_nothing(string format)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var preview = await PreviewAsync(installation, journal, Sample.All[format]);
        await installation.AssertRoomIsCountedAsync(journal);
        Assert.Equal(0, await CountAsync(installation));
        var first = await ApplyAsync(installation, journal, Sample.All[format]);
        var second = await ApplyAsync(installation, journal, Sample.All[format]);

        Assert.True(first.Added.Total > 0);
        Assert.Equal(preview.New, first.Added);
        Assert.Equal(preview.ProblemCount, first.ProblemCount);
        Assert.Equal(preview.RoomAfter, first.Room);
        Assert.Equal(0, second.Added.Total);
        Assert.Equal(first.Added.Total, second.Duplicates + (format == "Daylio" ? 2 : 0));
        await installation.AssertRoomIsCountedAsync(journal);
    }

    [Fact]
    public async Task What_was_imported_stands_in_the_timeline_on_its_day()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        await ApplyAsync(installation, journal, Sample.DayOne, InVienna with { TagForStarred = "starred" });

        var entry = (await installation.PageAsync(journal)).Days[1].Entries[0];
        Assert.Equal("# A quiet day\n\nI felt nothing. That is what I have to write.", entry.Text);
        Assert.Equal(new DateOnly(2026, 3, 4), entry.Day);
        Assert.True(entry.HasTime);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 21, 15, 0, TimeSpan.FromHours(1)), entry.At);
        Assert.Equal<ValueList<string>>(["evening", "flat", "starred"], entry.Marks.Tags);
        Assert.Equal(1, entry.Revision);
    }

    [Fact]
    public async Task A_day_without_a_time_shows_none()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        await ApplyAsync(installation, journal, Sample.DailyTxT);

        Assert.All((await installation.PageAsync(journal)).Days.SelectMany(day => day.Entries), entry => Assert.False(entry.HasTime));
    }

    [Fact]
    public async Task A_mood_stays_a_word_until_its_writer_gives_it_a_place()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var choices = InVienna with { Moods = new Dictionary<string, int> { ["meh"] = -1 } };

        var preview = await PreviewAsync(installation, journal, Sample.Daylio, choices);
        await ApplyAsync(installation, journal, Sample.Daylio, choices);

        Assert.Equal([new("numb", 1)], preview.UnmappedMoods);
        Assert.True(preview.UsesChosenZone);
        var checkIns = await CheckInsAsync(installation, journal);
        Assert.Equal(2, checkIns.Count);
        var (numb, meh) = (checkIns[0], checkIns[1]);
        Assert.Equal<ValueList<string>>(["meh"], meh.OwnWords);
        Assert.Equal(Answer.Of(-1), meh.Pleasantness);
        Assert.Equal(Answer.NotAsked<int>(), meh.Feeling);
        Assert.Equal<ValueList<string>>(["walk", "friend"], meh.Tags);
        Assert.Equal(Answer.NotAsked<int>(), numb.Pleasantness);
        Assert.Equal(
            "Said \"fine\" to everyone.\nFelt nothing.\n\nEnergy: 2\nTension: 4", (await installation.ReadAsync(journal, meh.Entry!.Value)).Text);
    }

    [Fact]
    public async Task Only_chosen_tags_come_in()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var choices = InVienna with { OnlyTags = new HashSet<string> { "diary" } };

        var preview = await PreviewAsync(installation, journal, Sample.StandardNotes, choices);

        Assert.Equal(1, preview.New.Entries);
        Assert.Equal(1, preview.NotChosen);
        Assert.Equal([new("diary", 1)], preview.Tags);
        Assert.Equal((new DateOnly(2026, 3, 4), new DateOnly(2026, 3, 4)), (preview.FirstDay, preview.LastDay));
    }

    [Fact]
    public async Task A_file_that_turns_out_hostile_half_way_leaves_nothing()
    {
        await using var installation = await StartAsync(new ImportLimits { Items = 1500 });
        using var journal = await installation.OpenNewAsync();
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => $"[2026-03-04 07:40] entry {i}\n"));
        using var file = new MemoryStream(Sample.Utf8(text));

        var result = await installation.Get<ImportJournal>().ApplyAsync(journal, file, InVienna, null, 0, Token);

        Assert.Equal(RefusalReason.TooManyItems, Assert.IsType<ImportResult.Refused>(result).Refusal.Reason);
        await AssertNothingCameAsync(installation, journal);
    }

    [Fact]
    public async Task A_full_journal_takes_nothing_of_it()
    {
        await using var installation = await Installation.StartAsync(options =>
        {
            options.LongestEntryBytes = 16 * 1024;
            options.BytesPerJournal = 1024 * 1024;
        });
        using var journal = await installation.OpenNewAsync();
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => $"[2026-03-04 07:40] entry {i}\n"));
        using var file = new MemoryStream(Sample.Utf8(text));

        var result = await installation.Get<ImportJournal>().ApplyAsync(journal, file, InVienna, null, 0, Token);

        Assert.IsType<ImportResult.JournalFull>(result);
        Assert.True((await PreviewAsync(installation, journal, Sample.Utf8(text))).RoomAfter is var room && room.Used > room.Limit);
        await AssertNothingCameAsync(installation, journal);
    }

    [Fact]
    public async Task Giving_up_half_way_leaves_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var giveUp = new CancellationTokenSource();
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"[2026-03-04 07:40] entry {i}\n"));
        using var file = new MemoryStream(Sample.Utf8(text));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => installation.Get<ImportJournal>().ApplyAsync(
            journal, file, InVienna, new Told(progress =>
            {
                if (progress.Read >= 1500)
                    giveUp.Cancel();
            }), 0, giveUp.Token));

        await AssertNothingCameAsync(installation, journal);
    }

    [Fact]
    public async Task An_ended_session_takes_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = Assert.IsType<EmotionalNumbness.Journal.Unlocking.UnlockResult.Unlocked>(await installation.UnlockAsync()).Journal;
        await installation.Get<EmotionalNumbness.Journal.Sessions.JournalSessions>().EndOthersAsync(other, Token);
        using var file = new MemoryStream(Sample.JrnlText);

        Assert.IsType<ImportResult.SessionEnded>(await installation.Get<ImportJournal>().ApplyAsync(journal, file, InVienna, null, 0, Token));
        await AssertNothingCameAsync(installation, other);
    }

    [Fact]
    public async Task What_a_killed_process_left_is_never_seen_and_is_erased()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var gone = (installation.Clock.Now + ImportJournal.Longest + TimeSpan.FromMinutes(15)).ToUnixTimeSeconds();
        var rows = new UnseenRows(
            installation.Get<IDbContextFactory<EmotionalNumbness.Journal.Storage.JournalDbContext>>(), journal, long.MaxValue, installation.Clock, gone);
        var header = new EntryHeader(new DateOnly(2026, 3, 4), installation.Clock.Now, installation.Clock.Now);
        for (var i = 0; i < 600; i++)
            await rows.AddAsync(new Arrival.Revision(Guid.NewGuid(), 1, true, header, "half of something"), Token);

        Assert.Equal(500, await CountAsync(installation));
        Assert.Empty((await installation.PageAsync(journal)).Days);
        installation.Clock.Pass(TimeSpan.FromHours(1));
        await installation.Get<JournalUpkeep>().RunAsync(Token);

        await AssertNothingCameAsync(installation, journal);
    }

    [Fact]
    public async Task A_locked_archive_needs_its_passphrase()
    {
        const string Passphrase = "words that lock an archive";
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var another = await installation.OpenNewAsync("another");
        await installation.WriteAsync(journal, "I feel nothing");
        var archive = await Transfer.Export.ExportedArchive.ExportAsync(installation, journal, passphrase: Passphrase);

        Assert.Equal(RefusalReason.PassphraseNeeded, await RefusedAsync(archive, null));
        Assert.Equal(RefusalReason.PassphraseWrong, await RefusedAsync(archive, "other words that lock nothing"));
        Assert.Equal(RefusalReason.Damaged, await RefusedAsync(archive[..^1], Passphrase));
        Assert.Equal(1, (await ApplyAsync(installation, another, archive, new ImportChoices { Passphrase = Passphrase })).Added.Entries);
        Assert.Equal("I feel nothing", Assert.Single(Assert.Single((await installation.PageAsync(another)).Days).Entries).Text);

        async Task<RefusalReason> RefusedAsync(byte[] content, string? passphrase)
        {
            using var file = new MemoryStream(content);
            var result = await installation.Get<ImportJournal>().PreviewAsync(another, file, new ImportChoices { Passphrase = passphrase }, null, 0, Token);
            return Assert.IsType<PreviewResult.Refused>(result).Refusal.Reason;
        }
    }

    [Fact]
    public async Task Nothing_of_an_import_or_export_touches_a_file_or_a_log()
    {
        const string Canary = "an imported canary";
        using var lines = new LogLines();
        using var log = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines));
        await using var installation = await Installation.StartAsync(log: log);
        using var journal = await installation.OpenNewAsync();

        await ApplyAsync(installation, journal, Sample.Utf8($"[2026-03-04 07:40] {Canary} @{Canary.Replace(' ', '-')}\n"));
        await PreviewAsync(installation, journal, Sample.Zip(($"{Canary}.md", Sample.Utf8(Canary))));
        await Transfer.Export.ExportedArchive.ExportAsync(installation, journal);

        Assert.NotEmpty(lines.All);
        Assert.All(lines.All, line => Assert.DoesNotContain("canary", line, StringComparison.OrdinalIgnoreCase));
        foreach (var path in await installation.FilesAsync())
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, Token);
            Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf("canary"u8));
        }
    }

    private static Task<Installation> StartAsync(ImportLimits limits) => Installation.StartAsync(limits: limits);

    private static async Task<ImportPreview> PreviewAsync(Installation installation, OpenJournal journal, byte[] content, ImportChoices? choices = null)
    {
        using var file = new MemoryStream(content);
        return Assert.IsType<PreviewResult.Ready>(await installation.Get<ImportJournal>().PreviewAsync(journal, file, choices ?? InVienna, null, 0, Token)).Preview;
    }

    private static async Task<ImportResult.Imported> ApplyAsync(Installation installation, OpenJournal journal, byte[] content, ImportChoices? choices = null)
    {
        using var file = new MemoryStream(content);
        return Assert.IsType<ImportResult.Imported>(await installation.Get<ImportJournal>().ApplyAsync(journal, file, choices ?? InVienna, null, 0, Token));
    }

    private static async Task<List<CheckIn>> CheckInsAsync(Installation installation, OpenJournal journal)
    {
        await using var db = installation.Rows();
        var rows = await db.Records.AsNoTracking().Where(row => row.Kind == RecordKind.CheckIn && row.GoneAfter == null).ToListAsync(Token);
        return [.. rows.Select(row => SmallRows.OpenCheckIn(journal, row)!).OrderBy(checkIn => checkIn.At)];
    }

    private static async Task<int> CountAsync(Installation installation)
    {
        await using var db = installation.Rows();
        return await db.Records.CountAsync(Token);
    }

    private static async Task AssertNothingCameAsync(Installation installation, OpenJournal journal)
    {
        await using var db = installation.Rows();
        Assert.Equal(0, await db.Records.CountAsync(Token));
        Assert.Equal(0, await db.Revisions.CountAsync(Token));
        Assert.Equal(0, (await db.Journals.SingleAsync(row => row.Id == journal.Id.Value, Token)).Bytes);
    }

    private sealed class Told(Action<ImportProgress> act) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => act(value);
    }
}
