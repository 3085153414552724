using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Transfer.Export;

namespace EmotionalNumbness.Journal.Tests.Transfer.Export;

public sealed partial class ExportJournalTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_that_was_written_goes_out_and_nothing_that_was_deleted()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = installation.NewEntry("the first words") with { Marks = new EntryMarks { Tags = ["a walk"], IsHeavy = true } };
        await installation.SaveAsync(journal, save);
        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Text = "the second words" });
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), Day, "words in a draft", 1));
        var deleted = await installation.WriteAsync(journal, "words that were deleted");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, deleted, Token);

        var files = ExportedArchive.FilesOf(await ExportedArchive.ExportAsync(installation, journal));

        Assert.Equal(["journal.jsonl", "journal.html", "check-ins.csv", "markdown/2026/2026-11-22-1.md", "manifest.json"], files.Keys);
        Assert.All(["the first words", "the second words", "words in a draft", "a walk"], words => Assert.Contains(words, files["journal.jsonl"], StringComparison.Ordinal));
        Assert.All(["the first words", "the second words", "words in a draft", "a walk"], words => Assert.Contains(words, files["journal.html"], StringComparison.Ordinal));
        Assert.All(files.Values, text => Assert.DoesNotContain("deleted", text, StringComparison.Ordinal));
        Assert.Equal(
            $"---\nid: {save.Id}\ndate: 2026-11-22T20:04:00+00:00\nupdated: 2026-11-22T20:04:00Z\ntags: [\"a walk\"]\nheavy: true\n---\nthe second words",
            files["markdown/2026/2026-11-22-1.md"]);
        Assert.Equal(
            """
            {
              "format": "emotional-numbness-journal",
              "version": 1,
              "lines": 3,
              "entries": 1,
              "revisions": 2,
              "drafts": 1,
              "checkIns": 0,
              "others": 0,
              "leftOut": {
                "extraLocked": 0,
                "unreadable": 0
              }
            }
            """.ReplaceLineEndings("\n"),
            files["manifest.json"]);
    }

    [Fact]
    public async Task Extra_locked_entries_stay_in_until_they_are_open_and_the_manifest_says_so()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "open words");
        var locked = installation.NewEntry("locked words") with { Marks = new EntryMarks { IsExtraLocked = true, Tags = ["locked tag"] } };
        await installation.SaveAsync(journal, locked);
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(locked.Id, 1, DeviceId.New(), Day, "locked draft", 1));

        var without = ExportedArchive.FilesOf(await ExportedArchive.ExportAsync(installation, journal, Shown.WithoutExtraLocked));
        var with = ExportedArchive.FilesOf(await ExportedArchive.ExportAsync(installation, journal));

        Assert.All(without.Values, text => Assert.DoesNotContain("locked ", text, StringComparison.Ordinal));
        Assert.Contains("\"extraLocked\": 2", without["manifest.json"], StringComparison.Ordinal);
        Assert.Contains("2 are extra-locked", without["journal.html"], StringComparison.Ordinal);
        Assert.Contains("locked words", with["journal.jsonl"], StringComparison.Ordinal);
        Assert.Contains("locked draft", with["journal.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ins_are_a_table_in_which_nothing_is_a_formula_and_four_answers_stay_apart()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = new CheckInId(new Guid("00000000000000000000000000000001"));
        var at = new DateTimeOffset(2026, 11, 22, 21, 4, 0, TimeSpan.FromHours(1));
        var any = new AnyJournal(
            [], [],
            [
                new CheckIn
                {
                    Id = id, Day = Day, At = at, Feeling = Answer.Of(0), Pleasantness = Answer.Of(-5), Words = Answer.DontKnow<ValueList<string>>(),
                    OwnWords = ["=HYPERLINK(\"x\")", "a"], Sensations = Answer.Of<ValueList<Sensation>>([]), CouldCry = Answer.RatherNotSay<Crying>(), Tags = ["@home"],
                },
            ],
            []);
        await any.StoreAsync(installation, journal);

        var files = ExportedArchive.FilesOf(await ExportedArchive.ExportAsync(installation, journal));

        Assert.Equal(
            "\"id\",\"day\",\"at\",\"entry\",\"feeling\",\"pleasantness\",\"words\",\"own_words\",\"sensations\",\"could_cry\",\"sleep_minutes\",\"energy\",\"drinks\",\"screen_minutes\",\"tags\",\"extra_locked\"\r\n"
            + $"\"{id}\",\"2026-11-22\",\"2026-11-22T21:04:00+01:00\",\"\",\"0\",\"-5\",\"dont-know\",\"'=HYPERLINK(\"\"x\"\"); a\",\"none\",\"rather-not-say\",\"\",\"\",\"\",\"\",\"'@home\",\"no\"\r\n",
            files["check-ins.csv"]);
        Assert.Contains("<td dir=\"auto\">Nothing</td><td dir=\"auto\">RatherNotSay</td>", files["journal.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_are_the_ones_that_the_specification_names()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var (id, entry, at) = (new Guid("00000000000000000000000000000001"), new Guid("00000000000000000000000000000002"), new DateTimeOffset(2026, 11, 22, 21, 4, 0, TimeSpan.FromHours(1)));
        var marks = new EntryMarks { Tags = ["a walk"], IsHeavy = true, Source = "s" };
        var any = new AnyJournal(
            [new AnyJournal.AnyEntry(entry, [(1, new EntryHeader(Day, at, at).Marked(marks), "Müde <b>")])],
            [new DraftHeader(entry, 1, Day, at, 7, marks)],
            [new CheckIn { Id = new CheckInId(id), Entry = new EntryId(entry), Day = Day, At = at, Feeling = Answer.Of(0), Energy = Answer.DontKnow<int>(), IsExtraLocked = true }],
            []);
        await any.StoreAsync(installation, journal);

        var lines = ExportedArchive.FilesOf(await ExportedArchive.ExportAsync(installation, journal))["journal.jsonl"];

        Assert.Equal(
            """
            {"kind":"entry","id":"00000000000000000000000000000002","revision":1,"value":{"day":"2026-11-22","at":"2026-11-22T21:04:00+01:00","saved":"2026-11-22T21:04:00+01:00","tags":["a walk"],"heavy":true,"source":"s"},"text":"Müde <b>"}
            {"kind":"check-in","id":"00000000000000000000000000000001","value":{"day":"2026-11-22","entry":{"value":"00000000-0000-0000-0000-000000000002"},"at":"2026-11-22T21:04:00+01:00","feeling":0,"energy":{"answer":"dont-know"},"isExtraLocked":true}}
            {"kind":"draft","value":{"entry":"00000000-0000-0000-0000-000000000002","base":1,"day":"2026-11-22","kept":"2026-11-22T21:04:00+01:00","order":7,"marks":{"tags":["a walk"],"isHeavy":true,"isExtraLocked":false,"source":"s"}},"text":"draft of 00000000-0000-0000-0000-000000000002"}

            """.ReplaceLineEndings("\n"),
            lines);
    }

    [Fact]
    public async Task The_page_shows_the_journal_and_neither_runs_nor_loads_anything()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "</div><script>alert(1)</script><img src=https://example.org/x onerror=alert(1)> & \"'");

        var page = ExportedArchive.FilesOf(await ExportedArchive.ExportAsync(installation, journal))["journal.html"];

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<(script|img|link|iframe|object|form)\b", page);
        Assert.DoesNotMatch(@"\s(src|href|style|on\w+)=", Tags().Matches(page).Aggregate("", (all, tag) => all + tag.Value));
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        var style = Style().Match(page).Groups[1].Value;
        Assert.Contains(
            $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'\"",
            page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_row_is_counted_and_the_others_go_out()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "whole words");
        var damaged = await installation.WriteAsync(journal, "damaged words");
        await using (var db = installation.Rows())
        {
            var row = db.Revisions.Single(row => row.RecordId == damaged.Value);
            row.Body[40] ^= 1;
            db.Entry(row).Property(r => r.Body).IsModified = true;
            await db.SaveChangesAsync(Token);
        }

        var files = ExportedArchive.FilesOf(await ExportedArchive.ExportAsync(installation, journal));

        Assert.Contains("whole words", files["journal.jsonl"], StringComparison.Ordinal);
        Assert.Contains("\"unreadable\": 1", files["manifest.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_passphrase_locks_nothing_and_writes_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var memory = new MemoryStream();

        var result = await installation.Get<ExportJournal>().WriteAsync(
            journal, new ExportChoices(ExportedArchive.Words, Shown.WithExtraLocked, "too short"), memory, Token);

        Assert.Equal(PassphraseProblem.TooShort, Assert.IsType<ExportResult.PassphraseRefused>(result).Problem);
        Assert.Equal(0, memory.Length);
    }

    [Fact]
    public async Task A_locked_archive_holds_no_word_in_the_clear()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "words to find");

        var archive = await ExportedArchive.ExportAsync(installation, journal, passphrase: "words that lock an archive");

        Assert.StartsWith("age-encryption.org/v1\n-> scrypt ", Encoding.Latin1.GetString(archive), StringComparison.Ordinal);
        Assert.Equal(-1, archive.AsSpan().IndexOf("journal"u8));
    }

    [Fact]
    public async Task An_export_that_ends_early_is_no_archive()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.WriteAsync(journal, "words");
        using var memory = new MemoryStream();
        using var giveUp = new CancellationTokenSource();
        await using var body = new GivesUpStream(memory, giveUp);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => installation.Get<ExportJournal>().WriteAsync(
            journal, new ExportChoices(ExportedArchive.Words, Shown.WithExtraLocked, null), body, giveUp.Token));

        Assert.ThrowsAny<InvalidDataException>(() => ExportedArchive.FilesOf(memory.ToArray()));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    /// <summary>Someone who closes the page at the first byte.</summary>
    private sealed class GivesUpStream(Stream inner, CancellationTokenSource giveUp) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await inner.WriteAsync(buffer, CancellationToken.None);
            await giveUp.CancelAsync();
        }

        public override void Flush()
        {
        }

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
