using EmotionalNumbness.Journal.Deleting;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Deletes the journal. Its name, typed again, says that it is meant, and its passphrase by whom.</summary>
[PassphraseForm]
internal sealed class DeleteModel(
    DeleteJournal delete, ConfirmPassphrase confirm, JournalSession session, KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words)
    : ConfirmedPage(confirm, session, requests, links, words)
{
    public const string NameField = "name";

    [BindProperty]
    public string? Name { get; set; }

    public bool IsDone { get; private set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => ConfirmedAsync(
        async () => await delete.DeleteAsync(Session.Open, Name, cancellationToken) switch
        {
            DeleteJournalResult.Deleted => await DoneAsync(cancellationToken),
            DeleteJournalResult.WrongName => Refuse(NameField, "Delete.WrongName"),
            _ => Redirect(Links.Unlock),
        },
        cancellationToken);

    private async Task<IActionResult> DoneAsync(CancellationToken cancellationToken)
    {
        await Session.EndAsync(cancellationToken);
        IsDone = true;
        return Page();
    }
}
