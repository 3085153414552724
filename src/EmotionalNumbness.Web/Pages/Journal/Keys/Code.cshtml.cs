using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>A new recovery code in two steps: it is shown, and takes the place of the earlier one when its writer says that it is kept.</summary>
internal sealed class CodeModel(
    RecoveryCodes codes, JournalSession session, KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words) : KeyPage(requests, words)
{
    public const string Keep = "keep";
    public const string CurrentField = "current";

    [BindProperty]
    public string? Current { get; set; }

    /// <summary>Of the code that is kept now; not secret.</summary>
    [BindProperty]
    public string? Offer { get; set; }

    /// <summary>Where to go on to when it is kept; null to stay.</summary>
    [BindProperty]
    public string? To { get; set; }

    public CodeToKeep? Code { get; private set; }

    public bool IsKept { get; private set; }

    protected override IReadOnlyList<string> Scripts => Code is null ? base.Scripts : ["code"];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Act != Keep)
            return TryAsync(client => OfferAsync(client, cancellationToken));
        // Should it not go through, the button stays: the code is on paper, and this page no longer knows it.
        Code = new CodeToKeep(null, Offer, To);
        return TryAsync(_ => KeepAsync(cancellationToken));
    }

    private async Task<IActionResult> OfferAsync(string client, CancellationToken cancellationToken)
    {
        switch (await codes.OfferAsync(session.Open, Current, client, cancellationToken))
        {
            case OfferResult.Offered offered:
                Code = new CodeToKeep(offered.Offer.Code.Text, offered.Offer.Id, null);
                return Page();
            case OfferResult.WrongPassphrase:
                return Refuse(CurrentField, "Passphrase.Wrong");
            case OfferResult.Busy busy:
                return Busy(busy.RetryAfter);
            default:
                return Redirect(links.Unlock);
        }
    }

    private async Task<IActionResult> KeepAsync(CancellationToken cancellationToken)
    {
        var result = await codes.KeepAsync(session.Open, Offer, cancellationToken);
        if (result is KeepResult.SessionEnded)
            return Redirect(links.Unlock);
        Code = null;
        if (result is KeepResult.Gone)
            return Again("Code.Gone", StatusCodes.Status409Conflict);
        IsKept = true;
        return string.IsNullOrEmpty(To) ? Page() : Redirect(links.OnwardTo(To));
    }
}
