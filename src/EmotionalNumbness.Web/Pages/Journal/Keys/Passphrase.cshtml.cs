using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Changes the passphrase, and the name if wished. Every other session ends; this one goes on.</summary>
[PassphraseForm]
internal sealed class PassphraseModel(
    ChangePassphrase change, WaysIn ways, JournalSession session, KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words)
    : NewPassphrasePage(requests, words)
{
    public const string CurrentField = "current";

    [BindProperty]
    public string? Current { get; set; }

    public bool IsDone { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Name = await ways.NameAsync(session.Open, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (IsOffering)
            return Page();
        return await TryAsync(async client => IsRepeatedWrongly
            ? RefuseRepeated()
            : await change.ChangeAsync(session.Open, new PassphraseChange(Current, Passphrase, Name), client, cancellationToken) switch
            {
                ChangeResult.Changed => await DoneAsync(),
                ChangeResult.WrongPassphrase => Refuse(CurrentField, "Passphrase.Wrong"),
                ChangeResult.NameRefused refused => RefuseName(refused.Problem),
                ChangeResult.PassphraseRefused refused => RefusePassphrase(refused.Problem),
                ChangeResult.OpensAnother => Refuse(PassphraseField, "Passphrase.OpensAnother"),
                ChangeResult.Busy busy => Busy(busy.RetryAfter),
                _ => Redirect(links.Unlock),
            });
    }

    private async Task<IActionResult> DoneAsync()
    {
        await session.RenewAsync();
        IsDone = true;
        return Page();
    }
}
