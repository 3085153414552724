using EmotionalNumbness.Journal.Deleting;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Deletes the journal. Its name, typed again, is the confirmation.</summary>
internal sealed class DeleteModel(
    DeleteJournal delete, JournalSession session, KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words)
    : KeyPage(requests, words)
{
    public const string NameField = "name";

    [BindProperty]
    public string? Name { get; set; }

    public bool IsDone { get; private set; }

    protected override IReadOnlyList<string> Scripts => [];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => TryAsync(async _ =>
        await delete.DeleteAsync(session.Open, Name, cancellationToken) switch
        {
            DeleteJournalResult.Deleted => await DoneAsync(cancellationToken),
            DeleteJournalResult.WrongName => Refuse(NameField, "Delete.WrongName"),
            _ => Redirect(links.Unlock),
        });

    private async Task<IActionResult> DoneAsync(CancellationToken cancellationToken)
    {
        await session.EndAsync(cancellationToken);
        IsDone = true;
        return Page();
    }
}
