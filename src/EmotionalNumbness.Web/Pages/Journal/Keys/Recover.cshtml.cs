using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>
/// For a forgotten passphrase or name. Text that waited on the unlock page comes along, sealed as it was, and is saved.
/// </summary>
[PassphraseForm]
internal sealed class RecoverModel(
    RecoverJournal recover, UnlockJournal unlock, JournalSession session, CarriedText carriedText, CarriedForms carriedForms, SaveCarried saveCarried,
    KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words) : NewPassphrasePage(requests, words)
{
    /// <summary>Shows this page with the text of the unlock page in it; tries nothing.</summary>
    public const string Carry = "carry";

    public const string CodeField = "code";

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Carried { get; set; }

    /// <summary>Whether it is a form that waits, to be sent again.</summary>
    public bool CarriesForm => carriedForms.Open(Carried) is not null;

    /// <summary>That form, once the journal is open.</summary>
    public CarriedForm? ToSendAgain { get; private set; }

    /// <summary>The new code; null until the journal is open.</summary>
    public CodeToKeep? NewCode { get; private set; }

    /// <summary>The journal's name, for whoever had forgotten it.</summary>
    public string? RecoveredName { get; private set; }

    /// <summary>True where carried text was saved.</summary>
    public bool IsTextSaved { get; private set; }

    protected override IReadOnlyList<string> Scripts => NewCode is null ? base.Scripts : ["code"];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Act == Carry)
            Name = null;
        if (IsOffering || Act == Carry)
            return Page();
        return await TryAsync(async client =>
        {
            if (!RecoveryCode.TryRead(Code, out var code))
                return Refuse(CodeField, string.IsNullOrWhiteSpace(Code) ? "Recover.NoCode" : "Recover.Slip");
            if (IsRepeatedWrongly)
                return RefuseRepeated();
            var carried = carriedText.Open(Carried);
            if ((carried?.Mark ?? carriedForms.Open(Carried)?.Mark) is { } mark && await IsOfAnotherAsync(code, mark, client, cancellationToken))
                return Again("Unlock.OtherJournal");
            return await recover.RecoverAsync(new Recovery(code, Passphrase, Name), client, cancellationToken) switch
            {
                RecoverResult.Recovered recovered => await ShowAsync(recovered, carried, cancellationToken),
                RecoverResult.NameRefused refused => RefuseName(refused.Problem),
                RecoverResult.PassphraseRefused refused => RefusePassphrase(refused.Problem),
                RecoverResult.OpensAnother => Refuse(PassphraseField, "Passphrase.OpensAnother"),
                RecoverResult.Busy busy => Busy(busy.RetryAfter),
                _ => Refuse(CodeField, "Recover.WrongCode"),
            };
        });
    }

    // Looked at before anything is changed: text is never saved into another journal, and never left behind.
    private async Task<bool> IsOfAnotherAsync(RecoveryCode code, string mark, string client, CancellationToken cancellationToken)
    {
        if (await unlock.ByRecoveryCodeAsync(code, client, cancellationToken) is not UnlockResult.Unlocked unlocked)
            return false;
        using var journal = unlocked.Journal;
        return !carriedText.IsOf(journal, mark);
    }

    private async Task<IActionResult> ShowAsync(RecoverResult.Recovered recovered, Carried? carried, CancellationToken cancellationToken)
    {
        await session.BeginAsync(recovered.Journal);
        var onward = carried is null ? links.Write : await saveCarried.SaveAsync(carried, cancellationToken);
        IsTextSaved = carried is not null;
        ToSendAgain = carriedForms.Open(Carried);
        RecoveredName = recovered.Name;
        NewCode = new CodeToKeep(recovered.NewCode.Code.Text, recovered.NewCode.Id, onward);
        return Page();
    }
}
