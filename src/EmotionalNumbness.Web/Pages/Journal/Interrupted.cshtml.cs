using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>
/// Keeps a form that was sent when the journal had locked itself, sealed, with the unlock form; or, while the database does not
/// answer, as it is, to be sent again.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class InterruptedModel(JournalSession session, CarriedForms forms, JournalLinks links, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    private const string Token = "token";

    // Never sent back to a page, whatever form they come in.
    private static readonly string[] Secrets = ["passphrase", "repeated", "current", "code"];

    /// <summary>To be sent again; null where the journal has to be unlocked first.</summary>
    public CarriedForm? ToSendAgain { get; private set; }

    public UnlockForm? Unlock { get; private set; }

    public IActionResult OnPost()
    {
        if (HttpContext.InterruptedAt() is not { } address)
            return BadRequest();
        var fields = FieldsOf(Request.Form);
        if (session.IsUnavailable)
        {
            // With its token: the session is still there, and the form is its own.
            ToSendAgain = new CarriedForm("", address, fields);
            return AgainSaying(Say["Interrupted.Away"], StatusCodes.Status503ServiceUnavailable);
        }

        if (Request.Form[CarriedForm.MarkField].ToString() is not { Length: > 0 } mark)
            return Redirect(links.Unlock);
        var kept = new CarriedForm(mark, address, [.. fields.Where(field => field.Name is not (Token or CarriedForm.MarkField))]);
        Unlock = new UnlockForm(links.Timeline, null, forms.Seal(kept)) { IsForm = true };
        var page = Page();
        page.StatusCode = StatusCodes.Status401Unauthorized;
        return page;
    }

    private static List<CarriedField> FieldsOf(IFormCollection form) =>
        [.. from field in form where !Secrets.Contains(field.Key, StringComparer.OrdinalIgnoreCase) from value in field.Value select new CarriedField(field.Key, value ?? "")];
}
