using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Transfer.Export;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Errors;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.Keys;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>The whole journal as one file. It is written into the answer while it is read, so a long journal takes no more memory than a short one.</summary>
internal sealed class ExportModel(
    ExportJournal export, JournalSession session, JournalContent content, GuideContent guide, WriterClock clock, KeyRequests requests,
    IStringLocalizer<JournalWords> words)
    : NewPassphrasePage(requests, words)
{
    /// <summary>The button for a file that is not locked.</summary>
    public const string Plain = "plain";

    /// <summary>Whether extra-locked entries go with it.</summary>
    public bool TakesAll => session.Shown is Shown.WithExtraLocked;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (IsOffering)
            return Page();
        return await TryAsync(_ => IsRepeatedWrongly && Act != Plain
            ? Task.FromResult(RefuseRepeated())
            : SendAsync(Act == Plain ? null : Passphrase ?? "", cancellationToken));
    }

    private async Task<IActionResult> SendAsync(string? passphrase, CancellationToken cancellationToken)
    {
        // What is extra-locked stays behind unless the passphrase was given again; the archive says how many there are.
        var choices = new ExportChoices(ArchiveWords.Of(Say, content, guide.Guide), session.Shown, passphrase);
        BeginDownload(isLocked: passphrase is not null);
        try
        {
            if (await export.WriteAsync(session.Open, choices, Response.Body, cancellationToken) is not ExportResult.PassphraseRefused refused)
                return new EmptyResult();
            NoDownload();
            return RefusePassphrase(refused.Problem);
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault) && !Response.HasStarted)
        {
            NoDownload();
            throw;
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            HttpContext.TellFault(fault);
            // The page can no longer take its place. A browser keeps no download that ends like this.
            HttpContext.Abort();
            return new EmptyResult();
        }
    }

    private void BeginDownload(bool isLocked)
    {
        // Whoever looks through a folder of downloads learns that there is a journal, as from the history, and no more.
        var name = "journal-" + clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".zip" + (isLocked ? ".age" : "");
        Response.ContentType = isLocked ? "application/octet-stream" : "application/zip";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
    }

    private void NoDownload()
    {
        Response.ContentType = null;
        Response.Headers.ContentDisposition = default;
    }
}
