using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.CheckIns;

public sealed class WriteCheckInTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_check_in_comes_back_as_it_was_saved()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var checkIn = await installation.CheckInAsync(journal, installation.NewCheckIn() with
        {
            Feeling = Answer.Of(0),
            Pleasantness = Answer.DontKnow<int>(),
            Words = Answer.Of<ValueList<string>>(["nothing"]),
            OwnWords = ["like cotton wool"],
            CouldCry = Answer.RatherNotSay<Crying>(),
            Tags = ["walk"],
        });

        Assert.Equal(new Kept<CheckIn>(checkIn, 1), await FindAsync(installation, journal, checkIn.Id));
    }

    [Fact]
    public async Task A_double_click_saves_once()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var checkIn = await installation.CheckInAsync(journal, Sunday, 3);

        var again = await installation.Get<WriteCheckIn>().SaveAsync(journal, checkIn, 0);

        Assert.Equal(1, Assert.IsType<SaveRecordResult<CheckIn>.Saved>(again).Revision);
        Assert.Single((await ListAsync(installation, journal)).Records);
    }

    [Fact]
    public async Task An_edit_takes_the_place_of_what_was_there()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var checkIn = await installation.CheckInAsync(journal, Sunday, 3);

        await installation.Get<WriteCheckIn>().SaveAsync(journal, checkIn with { Feeling = Answer.Of(4) }, 1);

        Assert.Equal(4, Assert.Single((await ListAsync(installation, journal)).Records).Value.Feeling.Value);
    }

    [Fact]
    public async Task An_edit_that_started_from_an_older_state_overwrites_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var checkIn = await installation.CheckInAsync(journal, Sunday, 3);
        await installation.Get<WriteCheckIn>().SaveAsync(journal, checkIn with { Feeling = Answer.Of(4) }, 1);

        var late = await installation.Get<WriteCheckIn>().SaveAsync(journal, checkIn with { Feeling = Answer.Of(9) }, 1);

        Assert.Equal(4, Assert.IsType<SaveRecordResult<CheckIn>.EditedElsewhere>(late).Current.Value.Feeling.Value);
    }

    [Theory]
    [InlineData(11, 0, 0, nameof(CheckIn.Feeling))]
    [InlineData(-1, 0, 0, nameof(CheckIn.Feeling))]
    [InlineData(5, 6, 0, nameof(CheckIn.Pleasantness))]
    [InlineData(5, 0, 1441, nameof(CheckIn.Sleep))]
    public async Task A_value_that_no_form_offers_is_refused_by_name(int feeling, int pleasantness, int sleep, string member)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var checkIn = installation.NewCheckIn() with { Feeling = Answer.Of(feeling), Pleasantness = Answer.Of(pleasantness), Sleep = Answer.Of(sleep) };

        var result = await installation.Get<WriteCheckIn>().SaveAsync(journal, checkIn, 0);

        Assert.Equal(member, Assert.IsType<SaveRecordResult<CheckIn>.Invalid>(result).Member);
    }

    [Fact]
    public async Task One_too_long_and_one_in_the_future_are_refused()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var write = installation.Get<WriteCheckIn>();

        Assert.IsType<SaveRecordResult<CheckIn>.TooLong>(await write.SaveAsync(journal, installation.NewCheckIn() with { OwnWords = [new string('x', 70_000)] }, 0));
        Assert.IsType<SaveRecordResult<CheckIn>.Invalid>(await write.SaveAsync(journal, installation.NewCheckIn(Sunday.AddDays(3)), 0));
    }

    [Fact]
    public async Task A_session_that_was_ended_saves_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = Assert.IsType<UnlockResult.Unlocked>(await installation.UnlockAsync()).Journal;
        await installation.Get<JournalSessions>().EndOthersAsync(other, Token);

        var result = await installation.Get<WriteCheckIn>().SaveAsync(journal, installation.NewCheckIn(), 0);

        Assert.IsType<SaveRecordResult<CheckIn>.SessionEnded>(result);
        Assert.Empty((await ListAsync(installation, other)).Records);
    }

    [Fact]
    public async Task A_full_journal_refuses_a_new_one_and_gives_back_the_room_of_a_deleted_one()
    {
        await using var installation = await Installation.StartAsync(options => (options.LongestEntryBytes, options.BytesPerJournal) = (16 * 1024, 64 * 1024));
        using var journal = await installation.OpenNewAsync();
        var write = installation.Get<WriteCheckIn>();
        var big = installation.NewCheckIn() with { OwnWords = [new string('x', 40_000)] };

        await installation.CheckInAsync(journal, big with { Id = CheckInId.New() } with { OwnWords = [new string('x', 30_000)] });
        Assert.IsType<SaveRecordResult<CheckIn>.JournalFull>(await write.SaveAsync(journal, big, 0));

        var first = Assert.Single((await ListAsync(installation, journal)).Records).Value;
        await installation.Get<DeleteCheckIn>().DeleteAsync(journal, first.Id, Token);
        installation.Clock.Pass(TimeSpan.FromMinutes(11));
        await installation.Get<JournalUpkeep>().RunAsync(Token);
        using var rows = installation.Rows();
        Assert.Equal(0, await rows.Journals.Select(row => row.Bytes).SingleAsync(Token));
        Assert.Equal(0, await rows.Records.CountAsync(Token));
    }

    [Fact]
    public async Task A_range_holds_its_own_days_newest_first()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        foreach (var days in (int[])[0, 3, 1, 2])
            await installation.CheckInAsync(journal, Sunday.AddDays(-days), days);

        var list = await installation.Get<JournalCheckIns>().ListAsync(journal, Sunday.AddDays(-2), Sunday.AddDays(-1), Shown.WithoutExtraLocked, Token);

        Assert.Equal([1, 2], list.Records.Select(kept => kept.Value.Feeling.Value));
    }

    [Fact]
    public async Task Another_writer_neither_sees_nor_changes_it()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var checkIn = await installation.CheckInAsync(journal, Sunday, 3);

        Assert.Null(await FindAsync(installation, other, checkIn.Id));
        Assert.IsType<DeleteResult.NotFound>(await installation.Get<DeleteCheckIn>().DeleteAsync(other, checkIn.Id, Token));
        Assert.IsType<SaveRecordResult<CheckIn>.Gone>(await installation.Get<WriteCheckIn>().SaveAsync(other, checkIn with { Feeling = Answer.Of(1) }, 1));
    }

    [Fact]
    public async Task A_deleted_one_comes_back_within_ten_minutes()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var checkIn = await installation.CheckInAsync(journal, Sunday, 3);
        var delete = installation.Get<DeleteCheckIn>();

        var deleted = Assert.IsType<DeleteResult.Deleted>(await delete.DeleteAsync(journal, checkIn.Id, Token));
        Assert.Equal(installation.Clock.Now.AddMinutes(10), deleted.UndoUntil);
        Assert.Null(await FindAsync(installation, journal, checkIn.Id));
        Assert.IsType<SaveRecordResult<CheckIn>.Deleted>(await installation.Get<WriteCheckIn>().SaveAsync(journal, checkIn, 1));
        Assert.Equal(UndoResult.Restored, await delete.UndoAsync(journal, checkIn.Id, Token));

        Assert.Equal(checkIn, (await FindAsync(installation, journal, checkIn.Id))!.Value);
    }

    [Fact]
    public async Task A_damaged_one_hides_no_other_and_is_told_of()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var damaged = await installation.CheckInAsync(journal, Sunday, 3);
        await installation.CheckInAsync(journal, Sunday, 4);
        using var rows = installation.Rows();
        await rows.Records.Where(row => row.Id == damaged.Id.Value).ExecuteUpdateAsync(row => row.SetProperty(r => r.Header, new byte[298]), Token);

        var list = await ListAsync(installation, journal);

        Assert.Equal(1, list.Unreadable);
        Assert.Single(list.Records);
    }

    private static Task<Kept<CheckIn>?> FindAsync(Installation installation, OpenJournal journal, CheckInId id) =>
        installation.Get<JournalCheckIns>().FindAsync(journal, id, Shown.WithoutExtraLocked, Token);

    private static Task<KeptList<CheckIn>> ListAsync(Installation installation, OpenJournal journal) =>
        installation.Get<JournalCheckIns>().ListAsync(journal, DateOnly.MinValue, DateOnly.MaxValue, Shown.WithoutExtraLocked, Token);
}
