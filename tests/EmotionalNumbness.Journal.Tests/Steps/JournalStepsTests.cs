using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Steps;

namespace EmotionalNumbness.Journal.Tests.Steps;

public sealed class JournalStepsTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_step_notes_the_days_on_which_it_happened_and_no_others()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var steps = installation.Get<JournalSteps>();
        var step = new SmallStep { Kind = StepKind.Reduction, Text = "one drink less", Chosen = Sunday };
        await steps.SaveAsync(journal, step, 0);

        await steps.MarkAsync(journal, step.Id, Sunday, true, Token);
        await steps.MarkAsync(journal, step.Id, Sunday.AddDays(-2), true, Token);
        await steps.MarkAsync(journal, step.Id, Sunday, true, Token);
        await steps.MarkAsync(journal, step.Id, Sunday.AddDays(-1), true, Token);
        await steps.MarkAsync(journal, step.Id, Sunday.AddDays(-1), false, Token);

        Assert.Equal(step with { Happened = [Sunday.AddDays(-2), Sunday] }, (await steps.FindAsync(journal, step.Id, Token))!.Value);
    }

    [Fact]
    public async Task Those_that_go_on_come_before_those_laid_aside()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var steps = installation.Get<JournalSteps>();
        await steps.SaveAsync(journal, new SmallStep { Suggestion = "aside", Chosen = Sunday, LaidAside = Sunday }, 0);
        await steps.SaveAsync(journal, new SmallStep { Suggestion = "older", Chosen = Sunday.AddDays(-9) }, 0);
        await steps.SaveAsync(journal, new SmallStep { Suggestion = "newer", Chosen = Sunday.AddDays(-1) }, 0);

        var list = await steps.ListAsync(journal, Token);

        Assert.Equal(["newer", "older", "aside"], list.Records.Select(kept => kept.Value.Suggestion));
    }

    [Fact]
    public async Task One_without_words_is_refused_and_a_deleted_one_comes_back()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var steps = installation.Get<JournalSteps>();
        var step = new SmallStep { Text = "a walk", Chosen = Sunday };

        Assert.IsType<SaveRecordResult<SmallStep>.Invalid>(await steps.SaveAsync(journal, step with { Text = " " }, 0));
        await steps.SaveAsync(journal, step, 0);
        await steps.DeleteAsync(journal, step.Id, Token);
        Assert.IsType<SaveRecordResult<SmallStep>.Gone>(await steps.MarkAsync(journal, step.Id, Sunday, true, Token));
        Assert.Equal(UndoResult.Restored, await steps.UndoAsync(journal, step.Id, Token));

        Assert.Equal(step, (await steps.FindAsync(journal, step.Id, Token))!.Value);
    }
}
