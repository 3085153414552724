using System.Globalization;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.CheckIns;
using EmotionalNumbness.Web.Pages.Journal.Keys;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>
/// Writing, new or edited. Whatever goes wrong, the text comes back in the page: so this page asks for its session and its token
/// itself, and is never turned away by the pipeline.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class WriteModel(
    WriteEntry write, ReadEntry read, JournalDrafts drafts, KeepSettings settings, ConfirmPassphrase confirm, KeyRequests requests, JournalSession session,
    JournalContent content, GuideContent guide, CarriedText carriedText, CheckInWithEntry checkIns, WriterClock clock, JournalLinks links, SiteLinks siteLinks,
    IStringLocalizer<JournalWords> words, IStringLocalizer<CheckInWords> ask) : JournalPage(words)
{
    [BindProperty]
    public WriteForm Form { get; set; } = new();

    [BindProperty]
    public CheckInForm CheckIn { get; set; } = new();

    /// <summary>A check-in to go with a new entry; null where there is none to offer.</summary>
    public CheckInFields? CheckInFields { get; private set; }

    /// <summary>Unsaved words to go on with instead; null for none.</summary>
    public Draft? Unsaved { get; private set; }

    /// <summary>The entry as it stands, where it was saved elsewhere since this text was begun.</summary>
    public Entry? Elsewhere { get; private set; }

    /// <summary>Until when a deleted entry can be brought back; null where this one is not deleted.</summary>
    public DateTimeOffset? DeletedUntil { get; private set; }

    /// <summary>Where the entry was extra-locked elsewhere meanwhile; asked for in the form, so that the text stays.</summary>
    [BindProperty]
    public string? Passphrase { get; set; }

    public bool AsksPassphrase { get; private set; }

    /// <summary>Unless the writer turned it off.</summary>
    public bool OffersHeavy { get; private set; } = true;

    public bool IsLocked => !session.IsOpen && !session.IsUnavailable;

    /// <summary>For the unlock form, when the session ended while writing.</summary>
    public UnlockForm Unlock => new(links.Timeline, null, carriedText.Seal(Form.ToCarried() with { CheckIn = CheckIn.HasAnswers ? CheckIn : null }));

    public bool IsNew => Form.Base == 0;

    public IReadOnlyList<PromptGroup> PromptGroups => content.PromptGroups;

    public Prompt PromptOfToday => EmotionalNumbness.Journal.Prompts.PromptOfTheDay.For(content.Prompts, clock.Today);

    public int LongestBytes => write.LongestEntryBytes;

    /// <summary>The same as a person would say it. A page of a book has fewer bytes in most scripts.</summary>
    public int LongestPages => LongestBytes / 3490;

    protected override IReadOnlyList<string> Scripts => IsLocked ? ["passphrase"] : ["write"];

    public async Task<IActionResult> OnGetAsync(string? entry, string? draft, string? prompt, string? about, int? day, CancellationToken cancellationToken)
    {
        if (session.IsUnavailable)
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (!session.IsOpen)
            return Redirect(siteLinks.UnlockFor(siteLinks.Here + Request.QueryString));
        if (await IsHiddenAsync(entry, draft, cancellationToken))
            return Redirect(links.ExtraLockedFor(siteLinks.Here + Request.QueryString));
        if (await FormForAsync(entry, draft, Beginning(prompt, about, day), cancellationToken) is not { } form)
            return NotFound();
        await LookUpMarksAsync(cancellationToken);
        Form = form with { Mark = carriedText.MarkOf(session.Open) };
        if (Form.From is null)
            Unsaved = (await drafts.ListAsync(session.Open, session.Shown, cancellationToken)).FirstOrDefault(kept => entry is null || kept.Entry.ToString() == Form.Entry);
        CheckIn = await AnswersAsync(cancellationToken);
        if (IsNew)
            CheckInFields = await checkIns.FieldsAsync(session.Open, CheckIn, [], cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var isPrompt = Added();
        if (session.IsUnavailable)
            return Again("Unavailable", StatusCodes.Status503ServiceUnavailable);
        if (!session.IsOpen)
            return Locked();
        try
        {
            var problems = checkIns.ProblemsOf(CheckIn);
            if (IsNew || CheckIn.HasAnswers)
                CheckInFields = await checkIns.FieldsAsync(session.Open, CheckIn, problems, cancellationToken);
            await LookUpMarksAsync(cancellationToken);
            if (!carriedText.IsOf(session.Journal, Form.Mark) || !await requests.IsOursAsync(HttpContext))
                return Renewed("Write.PressAgain");
            if (isPrompt)
                return Page();
            if (problems.Count > 0)
                return AgainSaying(ask["CheckIn.Unread"]);
            if (!string.IsNullOrEmpty(Passphrase) && await RefusedAsync(cancellationToken) is { } refused)
                return refused;
            await ChooseAsync(cancellationToken);
            return await AfterAsync(await write.SaveAsync(session.Open, Form.ToSave(session.Device, clock) with { Shown = session.Shown }));
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault);
        }
    }

    /// <summary>Puts the words of a pressed button below those that were typed, whatever comes next.</summary>
    /// <returns>Whether they are a prompt, to go on writing.</returns>
    private bool Added()
    {
        var prompt = content.PromptFor(Form.Add);
        if (prompt is not null)
            Form = Form.With(prompt.Text + " ");
        else if (Form.Add == WriteForm.Nothing)
            Form = Form.With(Say["Nothing.Entry"]);
        return prompt is not null;
    }

    /// <summary>Shows what is extra-locked, given the passphrase.</summary>
    /// <returns>Null where it was the right one.</returns>
    private async Task<IActionResult?> RefusedAsync(CancellationToken cancellationToken)
    {
        AsksPassphrase = true;
        if (requests.Wait(HttpContext) is { } wait)
            return Busy(wait);
        switch (await confirm.ConfirmAsync(session.Open, Passphrase, requests.ClientOf(HttpContext), cancellationToken))
        {
            case ConfirmResult.Confirmed:
                AsksPassphrase = false;
                await session.ShowExtraLockedAsync();
                return null;
            case ConfirmResult.WrongPassphrase:
                return Again("Passphrase.Wrong");
            case ConfirmResult.Busy busy:
                return Busy(busy.RetryAfter);
            default:
                session.Forget();
                return Locked();
        }
    }

    private async Task<bool> IsHiddenAsync(string? entry, string? draft, CancellationToken cancellationToken)
    {
        if (session.Shown is Shown.WithExtraLocked)
            return false;
        var unsaved = DraftId.TryParse(draft, CultureInfo.InvariantCulture, out var kept) ? await drafts.FindAsync(session.Open, kept, cancellationToken) : null;
        EntryId? id = EntryId.TryParse(entry, CultureInfo.InvariantCulture, out var asked) ? asked : unsaved?.Entry;
        return unsaved?.Marks is { IsExtraLocked: true }
            || (id is { } looked && await read.ReadAsync(session.Open, looked, session.Shown, cancellationToken) is ReadResult.ExtraLocked);
    }

    private async Task LookUpMarksAsync(CancellationToken cancellationToken) =>
        OffersHeavy = !(await settings.ReadAsync(session.Open, cancellationToken)).Value.IsHeavyMarkOff;

    /// <summary>Two texts of one entry: one after the other, or this one as an entry of its own.</summary>
    private async Task ChooseAsync(CancellationToken cancellationToken)
    {
        if (Form.Choice == WriteForm.Apart)
            Form = WriteForm.New(Form.Written, clock.Today) with { Day = Form.Day, Mark = Form.Mark, Marked = Form.Marked, Tags = Form.Tags, Heavy = Form.Heavy, ExtraLocked = Form.ExtraLocked };
        if (Form.Choice == WriteForm.Both && await read.ReadAsync(session.Open, Form.ToSave(session.Device, clock).Id, session.Shown, cancellationToken) is ReadResult.Found theirs)
            Form = Form with { Text = $"{theirs.Entry.Text}\n\n{Form.Written}", Base = theirs.Entry.Revision };
        Form = Form with { Choice = null };
    }

    private async Task<WriteForm?> FormForAsync(string? entry, string? draft, string beginning, CancellationToken cancellationToken)
    {
        if (entry is not null)
            return EntryId.TryParse(entry, CultureInfo.InvariantCulture, out var id) && await read.ReadAsync(session.Open, id, session.Shown, cancellationToken) is ReadResult.Found found
                ? WriteForm.Of(found.Entry)
                : null;
        if (DraftId.TryParse(draft, CultureInfo.InvariantCulture, out var kept) && await drafts.FindAsync(session.Open, kept, cancellationToken) is { } unsaved)
            return WriteForm.Of(unsaved, await MarksOfAsync(unsaved.Entry, cancellationToken));
        return WriteForm.New(beginning, clock.Today);
    }

    /// <summary>Those that were kept with the page's draft, or none yet.</summary>
    private async Task<CheckInForm> AnswersAsync(CancellationToken cancellationToken) =>
        Form.FromDraft is { } id && (await drafts.FindAsync(session.Open, id, cancellationToken))?.CheckIn is { } kept
            ? CheckInForm.Of(kept with { Id = CheckInId.New() }, 0)
            : CheckInForm.New(clock.Today);

    private async Task<EntryMarks> MarksOfAsync(EntryId entry, CancellationToken cancellationToken) =>
        await read.ReadAsync(session.Open, entry, session.Shown, cancellationToken) is ReadResult.Found found ? found.Entry.Marks : EntryMarks.None;

    /// <summary>What a link to this page has asked: a prompt, a part of the guide, or one of the seven days.</summary>
    private string Beginning(string? prompt, string? about, int? day)
    {
        var text = content.PromptFor(prompt)?.Text
            ?? (about is null ? null : guide.Guide.PartFor(about)?.WritingPrompt)
            ?? guide.Guide.Exercises.Programme.Days.ElementAtOrDefault(day - 1 ?? -1)?.WritingPrompt;
        return text is null ? "" : text + " ";
    }

    /// <summary>The check-in comes after its entry: where it cannot be saved, the words are safe and its answers stay in the page.</summary>
    private async Task<IActionResult> AfterAsync(SaveResult result)
    {
        if (result is SaveResult.Saved { Id: var entry } && Form.FromDraft is { } before)
            await drafts.DiscardAsync(session.Open, before, entry, CancellationToken.None);
        if (result is not SaveResult.Saved saved || !CheckIn.HasAnswers)
            return After(result);
        if (await checkIns.SaveAsync(session.Open, CheckIn, saved.Id, Form.ToSave(session.Device, clock).Day) is not { } problem)
            return After(result);
        Form = Form with { Base = saved.Revision, Save = SaveId.New().ToString() };
        return AgainSaying(ask["CheckIn.NotSavedWithEntry", problem]);
    }

    private IActionResult After(SaveResult result)
    {
        switch (result)
        {
            case SaveResult.Saved saved:
                return Redirect(links.Saved(saved.Id));
            case SaveResult.EditedElsewhere other:
                Elsewhere = other.Current;
                Form = Form with { Base = other.Current.Revision, Save = SaveId.New().ToString() };
                return Renewed("Write.Conflict");
            case SaveResult.ExtraLocked:
                AsksPassphrase = true;
                return Renewed("Write.LockedElsewhere");
            case SaveResult.Deleted deleted:
                DeletedUntil = deleted.UndoUntil;
                return Again("Write.Deleted", StatusCodes.Status409Conflict);
            case SaveResult.Gone:
                Form = Form with { Entry = EntryId.New().ToString(), Base = 0, Save = SaveId.New().ToString() };
                return Renewed("Write.Gone");
            case SaveResult.SessionEnded:
                session.Forget();
                return Locked();
            case SaveResult.TooLong tooLong:
                return Said(Say["Write.TooLong", Kilobytes(tooLong.Bytes), Kilobytes(tooLong.Limit)]);
            case SaveResult.JournalFull full:
                return Said(Say["Write.Full", Megabytes(full.Room.Used), Megabytes(full.Room.Limit)]);
            case SaveResult.LaterThanToday:
                return Again("Write.Later");
            default:
                return Again("Write.Empty");
        }
    }

    /// <summary>The page again with fresh tokens in it: pressing Save once more does it.</summary>
    private IActionResult Renewed(string notice)
    {
        Form = Form with { Mark = carriedText.MarkOf(session.Open) };
        return Again(notice, StatusCodes.Status409Conflict);
    }

    /// <summary>The unlock form in the place of the page, and the text sealed in it.</summary>
    private PageResult Locked()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status401Unauthorized;
        return page;
    }

    private IActionResult Said(string notice)
    {
        var again = Again("Write.Empty");
        Notice = notice;
        return again;
    }

    private static long Kilobytes(long bytes) => (bytes + 1023) / 1024;

    private static long Megabytes(long bytes) => bytes / (1024 * 1024);
}
