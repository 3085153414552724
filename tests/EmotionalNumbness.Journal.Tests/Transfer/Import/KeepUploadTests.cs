using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;
using EmotionalNumbness.Journal.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class KeepUploadTests
{
    private static readonly ImportChoices InVienna = new() { Zone = Outcome.Vienna };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_sent_once_previewed_and_imported()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var import = installation.Get<ImportJournal>();

        var id = Assert.IsType<UploadResult.Kept>(await KeepAsync(installation, journal, Sample.DayOne)).Id;
        Assert.Empty((await installation.PageAsync(journal)).Days);
        var preview = Assert.IsType<PreviewResult.Ready>(await import.PreviewAsync(journal, id, InVienna, null, Token)).Preview;
        var result = Assert.IsType<ImportResult.Imported>(await import.ApplyAsync(journal, id, InVienna, null, Token));

        Assert.Equal(preview.New, result.Added);
        Assert.Equal(preview.RoomAfter, result.Room);
        Assert.Equal(2, (await installation.PageAsync(journal)).Days.Count);
        await installation.AssertRoomIsCountedAsync(journal);
        Assert.IsType<ImportResult.Gone>(await import.ApplyAsync(journal, id, InVienna, null, Token));
        Assert.IsType<PreviewResult.Gone>(await import.PreviewAsync(journal, id, InVienna, null, Token));
    }

    [Fact]
    public async Task A_large_file_comes_back_as_it_was_sent()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var content = new byte[2 * UploadRows.PieceSize + 17];
        Random.Shared.NextBytes(content);
        var id = Assert.IsType<UploadResult.Kept>(await KeepAsync(installation, journal, content)).Id;

        await using var db = installation.Rows();
        await using var stream = new OpenedUpload(db, journal, id);
        using var back = new MemoryStream();
        await stream.CopyToAsync(back, Token);

        Assert.Equal(content, back.ToArray());
        await installation.AssertRoomIsCountedAsync(journal);
    }

    [Fact]
    public async Task What_is_refused_or_given_up_leaves_nothing()
    {
        await using var installation = await Installation.StartAsync(limits: new ImportLimits { UploadBytes = 1_500_000 });
        using var journal = await installation.OpenNewAsync();

        Assert.Equal(new ImportRefusal(RefusalReason.Empty), Assert.IsType<UploadResult.Refused>(await KeepAsync(installation, journal, [])).Refusal);
        Assert.Equal(
            new ImportRefusal(RefusalReason.TooLarge, 1_500_000), Assert.IsType<UploadResult.Refused>(await KeepAsync(installation, journal, new byte[1_600_000])).Refusal);
        await Assert.ThrowsAsync<IOException>(() => installation.Get<KeepUpload>().KeepAsync(journal, new BreakingStream(), Token));

        await AssertEmptyAsync(installation, journal);
    }

    [Fact]
    public async Task After_an_hour_it_is_out_of_reach_and_then_erased()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = Assert.IsType<UploadResult.Kept>(await KeepAsync(installation, journal, Sample.JrnlText)).Id;

        installation.Clock.Pass(KeepUpload.KeptFor);

        Assert.IsType<PreviewResult.Gone>(await installation.Get<ImportJournal>().PreviewAsync(journal, id, InVienna, null, Token));
        await installation.Get<JournalUpkeep>().RunAsync(Token);
        await AssertEmptyAsync(installation, journal);
    }

    [Fact]
    public async Task A_second_file_takes_the_place_of_the_first_and_a_discarded_one_is_gone()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await KeepAsync(installation, journal, Sample.JrnlText);
        var second = Assert.IsType<UploadResult.Kept>(await KeepAsync(installation, journal, Sample.Daylio)).Id;

        Assert.Equal(1, (await installation.Get<WhatIsHeld>().ListAsync(journal, Token)).Single(rows => rows.Kind is HeldKind.Uploads).Count);
        await installation.Get<KeepUpload>().DiscardAsync(journal, second, Token);

        await AssertEmptyAsync(installation, journal);
    }

    [Fact]
    public async Task Another_journal_cannot_reach_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var id = Assert.IsType<UploadResult.Kept>(await KeepAsync(installation, journal, Sample.JrnlText)).Id;

        await installation.Get<KeepUpload>().DiscardAsync(other, id, Token);

        Assert.IsType<PreviewResult.Gone>(await installation.Get<ImportJournal>().PreviewAsync(other, id, InVienna, null, Token));
        Assert.IsType<PreviewResult.Ready>(await installation.Get<ImportJournal>().PreviewAsync(journal, id, InVienna, null, Token));
    }

    private static async Task<UploadResult> KeepAsync(Installation installation, OpenJournal journal, byte[] content)
    {
        using var file = new MemoryStream(content);
        return await installation.Get<KeepUpload>().KeepAsync(journal, file, Token);
    }

    private static async Task AssertEmptyAsync(Installation installation, OpenJournal journal)
    {
        await using var db = installation.Rows();
        Assert.Equal(0, await db.Records.CountAsync(Token));
        Assert.Equal(0, await db.Revisions.CountAsync(Token));
        Assert.Equal(0, (await db.Journals.SingleAsync(row => row.Id == journal.Id.Value, Token)).Bytes);
    }

    /// <summary>A line that breaks in the second piece.</summary>
    private sealed class BreakingStream : MemoryStream
    {
        private long given;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            given += buffer.Length;
            return given <= UploadRows.PieceSize ? buffer.Length : throw new IOException("The line broke.");
        }
    }
}
