using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Creates a journal and shows its recovery code, in the answer to the form and never again.</summary>
[PassphraseForm]
internal sealed class CreateModel(
    CreateJournal create, RecoveryCodes codes, KeepSettings settings, IOptions<JournalOptions> options, JournalSession session,
    KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words) : NewPassphrasePage(requests, words)
{
    public const string InviteField = "invite";

    [BindProperty]
    public string? Invite { get; set; }

    /// <summary>Whether the card after an entry that speaks of wanting to die is wanted. On where nobody asked.</summary>
    [BindProperty]
    public bool Card { get; set; } = true;

    public CreationMode Mode => create.Mode;

    public int DaysToKeepNeverUsed => options.Value.DaysToKeepNeverUsed;

    /// <summary>Null until there is a journal.</summary>
    public CodeToKeep? Code { get; private set; }

    /// <summary>True where this very name and passphrase opened one that was there before.</summary>
    public bool WasThere { get; private set; }

    protected override IReadOnlyList<string> Scripts => Code is null ? base.Scripts : ["code"];

    public IActionResult OnGet() => session.IsOpen ? Redirect(links.Timeline) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (IsOffering)
            return Page();
        return await TryAsync(async client => IsRepeatedWrongly
            ? RefuseRepeated()
            : await create.CreateAsync(new NewJournal(Name, Passphrase, Invite), client, cancellationToken) switch
            {
                CreateResult.Created created => await ShowAsync(created),
                CreateResult.AlreadyThere there => await OfferAnewAsync(there.Journal, client, cancellationToken),
                CreateResult.NameRefused refused => RefuseName(refused.Problem),
                CreateResult.PassphraseRefused refused => RefusePassphrase(refused.Problem),
                CreateResult.InviteCodeRefused => Refuse(InviteField, "Create.InviteRefused"),
                CreateResult.Busy busy => Busy(busy.RetryAfter),
                _ => Again("Create.Closed", StatusCodes.Status403Forbidden),
            });
    }

    private async Task<IActionResult> ShowAsync(CreateResult.Created created)
    {
        await session.BeginAsync(created.Journal);
        if (!Card)
            await TurnCardOffAsync(created.Journal);
        Code = new CodeToKeep(created.Code.Text, null, links.Write);
        return Page();
    }

    private async Task TurnCardOffAsync(OpenJournal journal)
    {
        try
        {
            await settings.SaveAsync(journal, new JournalSettings { CrisisCard = CrisisCard.Off }, 0);
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            // The code is shown once, and matters more. The card stays on and can be turned off later.
        }
    }

    // Most likely the form was sent twice, and the page with the first code was never seen.
    private async Task<IActionResult> OfferAnewAsync(OpenJournal journal, string client, CancellationToken cancellationToken)
    {
        await session.BeginAsync(journal);
        if (await codes.OfferAsync(journal, Passphrase, client, cancellationToken) is not OfferResult.Offered offered)
            return Redirect(links.Code);
        WasThere = true;
        Code = new CodeToKeep(offered.Offer.Code.Text, offered.Offer.Id, links.Write);
        return Page();
    }
}
