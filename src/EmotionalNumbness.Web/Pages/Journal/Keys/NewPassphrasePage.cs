using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Vault;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>A page on which a new passphrase is chosen.</summary>
internal abstract class NewPassphrasePage(KeyRequests requests, IStringLocalizer<JournalWords> words) : KeyPage(requests, words)
{
    public const string NameField = "name";
    public const string PassphraseField = "passphrase";
    public const string RepeatedField = "repeated";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Passphrase { get; set; }

    /// <summary>Only where no script can show what was typed; null elsewhere.</summary>
    [BindProperty]
    public string? Repeated { get; set; }

    protected bool IsRepeatedWrongly => Request.Form.ContainsKey(RepeatedField) && Repeated != Passphrase;

    protected IActionResult RefuseName(NameProblem problem) => Refuse(NameField, "Name.Problem." + problem, LongestName);

    protected IActionResult RefusePassphrase(PassphraseProblem problem) =>
        Refuse(PassphraseField, "Passphrase.Problem." + problem, problem is PassphraseProblem.TooLong ? PassphraseRules.Longest : PassphraseRules.Shortest);

    protected IActionResult RefuseRepeated() => Refuse(RepeatedField, "Passphrase.RepeatedWrongly");

    // In characters: NewJournal says so.
    private const int LongestName = 64;
}
