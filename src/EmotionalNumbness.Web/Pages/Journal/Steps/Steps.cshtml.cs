using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.Noticed;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Steps;

/// <summary>Small steps: one to choose, and the days on which it happened. Days on which it did not are not spoken of.</summary>
[IgnoreAntiforgeryToken]
internal sealed class StepsModel(
    JournalSteps steps, LookAtWriting look, JournalSession session, JournalContent content, IAntiforgery antiforgery, WriterClock clock, JournalLinks links,
    IStringLocalizer<JournalWords> words, IStringLocalizer<InsightWords> see) : JournalPage(words)
{
    public const string Choose = "choose", Happened = "happened", TakeBack = "take-back", LayAside = "lay-aside", TakeUp = "take-up", Remove = "remove", BringBack = "bring-back";

    [BindProperty]
    public StepForm Form { get; set; } = new();

    /// <summary>Which button.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public IReadOnlyList<SmallStep> All { get; private set; } = [];

    /// <summary>For a new one.</summary>
    public StepId Fresh { get; private set; } = StepId.New();

    /// <summary>The one that was deleted a moment ago.</summary>
    public StepId? Removed { get; private set; }

    /// <summary>Lines and the writer's own plan, where the words of a new one suggest it; null for none.</summary>
    public NoticedCard? Noticed { get; private set; }

    public IEnumerable<IGrouping<StepKind, StepIdea>> Ideas => content.Steps.GroupBy(idea => idea.Kind);

    public string TextOf(SmallStep step) => step.Text ?? content.Steps.FirstOrDefault(idea => idea.Key == step.Suggestion)?.Text ?? step.Suggestion ?? "";

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return await ShownAgainAsync(Say["PressAgain"], StatusCodes.Status409Conflict, cancellationToken);
        var id = StepId.TryParse(Form.Id, CultureInfo.InvariantCulture, out var sent) ? sent : StepId.New();
        try
        {
            return Act switch
            {
                Choose => await ChooseAsync(id, cancellationToken),
                Happened or TakeBack => await MarkAsync(id, cancellationToken),
                LayAside or TakeUp => await SetAsideAsync(id, cancellationToken),
                Remove => await RemoveAsync(id, cancellationToken),
                BringBack => await steps.UndoAsync(session.Open, id, cancellationToken) is UndoResult.SessionEnded ? Redirect(links.Unlock) : Redirect(links.Steps),
                _ => Redirect(links.Steps),
            };
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault);
        }
    }

    private async Task<IActionResult> ChooseAsync(StepId id, CancellationToken cancellationToken)
    {
        var idea = content.Steps.FirstOrDefault(one => one.Key == Form.Idea);
        var own = string.IsNullOrWhiteSpace(Form.Text) ? null : Form.Text.Trim();
        if (own is null && idea is null)
            return await ShownAgainAsync(see["Steps.Empty"], StatusCodes.Status422UnprocessableEntity, cancellationToken);
        var step = new SmallStep
        {
            Id = id,
            Kind = own is not null && Enum.IsDefined(Form.Kind) ? Form.Kind : idea?.Kind ?? StepKind.Activity,
            Suggestion = own is null ? idea?.Key : null,
            Text = own,
            Chosen = clock.Today,
        };
        var result = await steps.SaveAsync(session.Open, step, 0);
        return own is not null && result is SaveRecordResult<SmallStep>.Saved && await look.CardForAsync(session.Open, own, cancellationToken) is { } card
            ? await WithCardAsync(card, cancellationToken)
            : await AfterAsync(result, cancellationToken);
    }

    // The answer itself, not the page it would lead to: nothing that was found travels on.
    private async Task<IActionResult> WithCardAsync(NoticedCard card, CancellationToken cancellationToken)
    {
        (Noticed, Form) = (card, new StepForm());
        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> MarkAsync(StepId id, CancellationToken cancellationToken)
    {
        var day = clock.Today;
        if (!string.IsNullOrEmpty(Form.Day) && !DateOnly.TryParseExact(Form.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return await ShownAgainAsync(see["Steps.NoDay"], StatusCodes.Status422UnprocessableEntity, cancellationToken);
        return await AfterAsync(await steps.MarkAsync(session.Open, id, day, Act == Happened, cancellationToken), cancellationToken);
    }

    private async Task<IActionResult> SetAsideAsync(StepId id, CancellationToken cancellationToken)
    {
        if (await steps.FindAsync(session.Open, id, cancellationToken) is not { } kept)
            return Redirect(links.Steps);
        DateOnly? end = Act == LayAside ? clock.Today : null;
        return await AfterAsync(await steps.SaveAsync(session.Open, kept.Value with { LaidAside = end }, kept.Revision), cancellationToken);
    }

    private async Task<IActionResult> RemoveAsync(StepId id, CancellationToken cancellationToken)
    {
        switch (await steps.DeleteAsync(session.Open, id, cancellationToken))
        {
            case DeleteResult.SessionEnded:
                return Redirect(links.Unlock);
            case DeleteResult.Deleted:
                Removed = id;
                break;
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> AfterAsync(SaveRecordResult<SmallStep> result, CancellationToken cancellationToken) => result switch
    {
        SaveRecordResult<SmallStep>.Saved => Redirect(links.Steps),
        SaveRecordResult<SmallStep>.SessionEnded => Redirect(links.Unlock),
        SaveRecordResult<SmallStep>.Invalid => await ShownAgainAsync(see["Steps.NoDay"], StatusCodes.Status422UnprocessableEntity, cancellationToken),
        SaveRecordResult<SmallStep>.TooLong or SaveRecordResult<SmallStep>.JournalFull => await ShownAgainAsync(see["Steps.TooLong"], StatusCodes.Status422UnprocessableEntity, cancellationToken),
        _ => await ShownAgainAsync(Say["PressAgain"], StatusCodes.Status409Conflict, cancellationToken),
    };

    private async Task<IActionResult> ShownAgainAsync(string notice, int status, CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        return AgainSaying(notice, status);
    }

    private async Task ShowAsync(CancellationToken cancellationToken) =>
        All = [.. (await steps.ListAsync(session.Open, cancellationToken)).Records.Select(kept => kept.Value)];
}
