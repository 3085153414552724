using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Records;

namespace EmotionalNumbness.Journal.Tests.Plan;

public sealed class JournalPlanTests
{
    private static readonly HardTimesPlan Plan = new()
    {
        WarningSigns = ["I stop answering", "I do not sleep"],
        ThingsThatHelp = ["a walk"],
        PeopleAndPlaces = [new PlanContact("my sister", "+43 1 234"), new PlanContact("the library", null)],
        Professionals = [new PlanContact("Dr. Bird", "555 0100")],
        Reasons = ["the dog"],
        SaferSurroundings = ["the neighbour keeps it"],
        OwnHelpline = new PlanContact("the line I know", "0800 1"),
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_it_is_written_it_is_empty()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var kept = await installation.Get<JournalPlan>().ReadAsync(journal, Token);

        Assert.Equal(0, kept.Revision);
        Assert.True(kept.Value.IsEmpty);
    }

    [Fact]
    public async Task It_comes_back_whole()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        await installation.Get<JournalPlan>().SaveAsync(journal, Plan, 0);

        Assert.Equal(new Kept<HardTimesPlan>(Plan, 1), await installation.Get<JournalPlan>().ReadAsync(journal, Token));
        Assert.False(Plan.IsEmpty);
    }

    [Fact]
    public async Task Two_tabs_never_overwrite_each_other()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var plan = installation.Get<JournalPlan>();

        await plan.SaveAsync(journal, Plan, 0);
        var second = await plan.SaveAsync(journal, Plan with { Reasons = ["the cat"] }, 0);

        Assert.Equal(Plan, Assert.IsType<SaveRecordResult<HardTimesPlan>.EditedElsewhere>(second).Current.Value);
    }

    [Fact]
    public async Task Each_journal_has_its_own()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");

        await installation.Get<JournalPlan>().SaveAsync(journal, Plan, 0);

        Assert.True((await installation.Get<JournalPlan>().ReadAsync(other, Token)).Value.IsEmpty);
    }

    [Fact]
    public async Task Sixteen_first_saves_at_once_keep_one()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            using var session = OpenJournal.FromTicket(journal.ToTicket())!;
            return await installation.Get<JournalPlan>().SaveAsync(session, Plan with { Reasons = [$"{i}"] }, 0);
        })));

        Assert.Single(results, result => result is SaveRecordResult<HardTimesPlan>.Saved);
        Assert.Equal(15, results.Count(result => result is SaveRecordResult<HardTimesPlan>.EditedElsewhere));
    }
}
