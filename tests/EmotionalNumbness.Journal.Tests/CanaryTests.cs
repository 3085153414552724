using System.Text;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Deleting;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Trends;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Upkeep;
using EmotionalNumbness.Journal.Vault;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Tests;

/// <summary>Types a string of its own into everything that takes text, then hunts all of them in every file and every log line.</summary>
public sealed class CanaryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly List<string> canaries = [];

    [Fact]
    public async Task Nothing_that_was_typed_stands_in_any_file_or_log()
    {
        using var lines = new LogLines();
        using var log = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines));
        await using var installation = await Installation.StartAsync(Invited, log: log);

        await TypeEverywhereAsync(installation);

        var files = await installation.FilesAsync();
        Assert.Contains(files, file => file.Contains("wal", StringComparison.Ordinal) && new FileInfo(file).Length > 0);
        Assert.NotEmpty(lines.All);
        Assert.All(files, file => Assert.Empty(Found(ReadShared(file))));
        Assert.Empty(Found(Encoding.UTF8.GetBytes(string.Join('\n', lines.All))));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_hunt_finds_a_planted_leak(string encoding)
    {
        var canary = Canary("planted");

        Assert.Equal([canary], Found([1, 2, 3, .. Encoding.GetEncoding(encoding).GetBytes($"before {canary} after")]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("xx")]
    public void The_hunt_finds_a_leak_in_base64_however_it_is_aligned(string before)
    {
        var canary = Canary("planted");
        var leak = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{before}{canary} after"));

        Assert.Equal([canary], Found(Encoding.UTF8.GetBytes(leak)));
    }

    private async Task TypeSmallRecordsAsync(Installation installation, OpenJournal journal, EntrySave save)
    {
        var contact = new PlanContact(Canary("contact"), Canary("phone"));
        await installation.WriteAsync(journal, Canary("marked entry"), save.Day, new EntryMarks { Tags = [Canary("tag")], Source = Canary("source"), IsExtraLocked = true });
        await installation.CheckInAsync(journal, installation.NewCheckIn() with { OwnWords = [Canary("own word")], Tags = [Canary("tag of check-in")] });
        await installation.Get<WriteCheckIn>().SaveAsync(journal, installation.NewCheckIn() with { OwnWords = [Canary("too long") + new string('x', 70_000)] }, 0);
        await installation.Get<JournalPlan>().SaveAsync(journal, new HardTimesPlan { Reasons = [Canary("reason")], Professionals = [contact], OwnHelpline = contact }, 0);
        await installation.Get<JournalPlan>().SaveAsync(journal, new HardTimesPlan { Reasons = [Canary("other reason")] }, 0);
        await installation.Get<JournalSteps>().SaveAsync(journal, new SmallStep { Text = Canary("step"), Chosen = save.Day }, 0);
        await installation.Get<KeepAppointmentNotes>().SaveAsync(
            journal, new AppointmentNotes { Medicines = [new Medicine(Canary("medicine"), null, null)], WhatChanged = Canary("change"), Questions = [Canary("question")] }, 0);
        await installation.Get<SearchEntries>().FindAsync(journal, new SearchFor { Text = Canary("search"), Tag = Canary("search tag") }, Token).CountAsync(Token);
        await installation.Get<JournalTrends>().OverAsync(journal, TrendRange.Year, save.Day, Shown.WithExtraLocked, Token);
    }

    private async Task TypeEverywhereAsync(Installation installation)
    {
        var (name, passphrase, newPassphrase, lastPassphrase) = (Canary("name"), Canary("passphrase"), Canary("new passphrase"), Canary("last passphrase"));
        var created = Assert.IsType<CreateResult.Created>(await installation.Get<CreateJournal>().CreateAsync(
            new NewJournal(name, passphrase, Canary("invite code", "garden gate 2026")), Canary("client"), Token));
        var journal = created.Journal;
        canaries.Add(created.Code.Text);
        canaries.Add(created.Code.Text.Replace("-", "", StringComparison.Ordinal));
        await installation.UnlockAsync(Canary("wrong name"), Canary("wrong passphrase"));
        using var unlocked = Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync(name, passphrase)).Journal;
        Assert.Null(await installation.Get<JournalSessions>().ResumeAsync(Encoding.UTF8.GetBytes(Canary("ticket")), DeviceId.New(), Token));

        var save = installation.NewEntry(Canary("entry"));
        await installation.SaveAsync(journal, save);
        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Text = Canary("edit") });
        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Text = Canary("conflict") });
        await installation.SaveAsync(journal, installation.NewEntry(Canary("too long") + new string('x', 2_000_000)));
        await installation.WriteAsync(journal, string.Concat(Enumerable.Repeat(Canary("long entry") + "\r\n", 5000)));
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), save.Day, Canary("draft"), 1));
        var deleted = await installation.WriteAsync(journal, Canary("deleted entry"));
        await installation.Get<DeleteEntry>().DeleteAsync(journal, deleted, Token);
        await TypeSmallRecordsAsync(installation, journal, save);
        await installation.PageAsync(journal);
        await installation.Get<WhatIsHeld>().ListAsync(journal, Token);
        await installation.Get<JournalUpkeep>().RunAsync(Token);

        Assert.IsType<ChangeResult.Changed>(await installation.Get<ChangePassphrase>().ChangeAsync(
            journal, new PassphraseChange(passphrase, newPassphrase, Canary("new name")), "client", Token));
        var offered = Assert.IsType<OfferResult.Offered>(await installation.Get<RecoveryCodes>().OfferAsync(journal, newPassphrase, "client", Token));
        canaries.Add(offered.Offer.Code.Text);
        RecoveryCode.TryRead(Canary("mistyped code"), out _);
        var recovered = Assert.IsType<RecoverResult.Recovered>(await installation.Get<RecoverJournal>().RecoverAsync(
            new Recovery(created.Code, lastPassphrase, Canary("last name")), "client", Token));
        canaries.Add(recovered.NewCode.Code.Text);
        canaries.Add(Convert.ToBase64String(recovered.Journal.ToTicket().AsSpan(25)));
        await installation.Get<DeleteJournal>().DeleteAsync(recovered.Journal, Canary("not its name"), Token);
        recovered.Journal.Dispose();
        journal.Dispose();
    }

    private static void Invited(JournalOptions options)
    {
        options.Creation = CreationMode.InviteCode;
        options.InviteCodes.Add("garden gate 2026");
    }

    private string Canary(string what, string? exactly = null)
    {
        var canary = exactly ?? $"{what} canary {Guid.NewGuid():N}";
        canaries.Add(canary);
        return canary;
    }

    private List<string> Found(byte[] bytes) => [.. canaries.Where(canary => Disguises(canary).Any(form => bytes.AsSpan().IndexOf(form) >= 0))];

    private static IEnumerable<byte[]> Disguises(string canary)
    {
        yield return Encoding.UTF8.GetBytes(canary);
        yield return Encoding.Unicode.GetBytes(canary);
        yield return Encoding.BigEndianUnicode.GetBytes(canary);
        yield return Encoding.UTF8.GetBytes(Uri.EscapeDataString(canary));
        // Base64 looks different for each of three alignments; the characters at either end depend on the neighbours.
        for (var shift = 0; shift < 3; shift++)
        {
            var aligned = Encoding.UTF8.GetBytes(canary).AsSpan(shift);
            yield return Encoding.UTF8.GetBytes(Convert.ToBase64String(aligned[..(aligned.Length / 3 * 3)]));
        }
    }

    /// <summary>A database server that others use as well may have removed a file since it was listed; then there is nothing in it.</summary>
    private static byte[] ReadShared(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }
}
