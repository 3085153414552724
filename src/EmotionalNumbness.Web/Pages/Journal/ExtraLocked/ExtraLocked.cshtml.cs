using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Pages.Journal.Keys;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.ExtraLocked;

/// <summary>
/// The entries that ask for the passphrase again. Given it, this session shows them for a while, everywhere; then, or at a press,
/// they are gone from every page as before.
/// </summary>
[PassphraseForm]
internal sealed class ExtraLockedModel(
    ConfirmPassphrase confirm, SearchEntries entries, JournalDrafts drafts, JournalSession session, KeyRequests requests, JournalLinks links,
    IStringLocalizer<JournalWords> words) : ConfirmedPage(confirm, session, requests, links, words)
{
    public const string Hide = "hide";
    /// <summary>Where to go on to: an address with ids at most.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public bool IsShown => Session.Shown is Shown.WithExtraLocked;

    public static int Minutes => (int)JournalSession.ShownFor.TotalMinutes;

    /// <summary>Unsaved text that belongs to such an entry.</summary>
    public IReadOnlyList<Draft> Unsaved { get; private set; } = [];

    protected override IReadOnlyList<string> Scripts => IsShown ? [] : base.Scripts;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!IsShown)
            return Page();
        if (!string.IsNullOrEmpty(To))
            return Redirect(Links.OnwardTo(To));
        var others = (await drafts.ListAsync(Session.Open, Shown.WithoutExtraLocked, cancellationToken)).Select(draft => draft.Id).ToHashSet();
        Unsaved = [.. (await drafts.ListAsync(Session.Open, Shown.WithExtraLocked, cancellationToken)).Where(draft => !others.Contains(draft.Id))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Act != Hide)
            return await ConfirmedAsync(ShowAsync, cancellationToken);
        // Hiding harms nobody, so it asks for nothing.
        await Session.HideExtraLockedAsync();
        return Redirect(Links.Timeline);
    }

    /// <summary>Newest first.</summary>
    public async IAsyncEnumerable<SearchHit> EntriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var hit in entries.FindAsync(Session.Open, new SearchFor { Shown = Session.Shown, OnlyExtraLocked = true }, cancellationToken))
            yield return hit;
    }

    private async Task<IActionResult> ShowAsync()
    {
        await Session.ShowExtraLockedAsync();
        return Redirect(string.IsNullOrEmpty(To) ? Links.ExtraLocked : Links.OnwardTo(To));
    }
}
