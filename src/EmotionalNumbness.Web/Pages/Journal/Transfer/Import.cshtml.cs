using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>Takes a file of another journal, seals it while it arrives, and leads on to what is in it. It asks for its token itself: see <see cref="ArrivingFile"/>.</summary>
[IgnoreAntiforgeryToken]
[UnreadForm]
internal sealed class ImportModel(
    KeepUpload uploads, ImportJournal import, ArrivingFile arriving, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    public const string FileField = "file";

    public long LargestMegabytes => import.Limits.UploadBytes / (1024 * 1024);

    /// <summary>Of one file that is read whole, by itself or in a ZIP.</summary>
    public long LargestTextMegabytes => import.Limits.FileBytes / (1024 * 1024);

    // A little more is read than is taken, so that a file that is somewhat too large gets an answer and not a broken line.
    private long LongestBody => 2 * import.Limits.UploadBytes;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await arriving.OpenAsync(HttpContext, LongestBody, cancellationToken) is not { } file)
                return Again("Import.NoFile");
            var result = await uploads.KeepAsync(session.Open, file, cancellationToken);
            await Request.Body.CopyToAsync(Stream.Null, cancellationToken);
            return After(result);
        }
        catch (AntiforgeryValidationException)
        {
            return Again("Import.ChooseAgain", StatusCodes.Status409Conflict);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refused(new ImportRefusal(RefusalReason.TooLarge, import.Limits.UploadBytes));
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault, "Import.Unavailable");
        }
        catch (Exception cut) when (cut is IOException or InvalidDataException)
        {
            return Again("Import.CutOff", StatusCodes.Status400BadRequest);
        }
    }

    private IActionResult After(UploadResult result) => result switch
    {
        UploadResult.Kept kept => Redirect(links.Preview(kept.Id)),
        UploadResult.Refused refused => Refused(refused.Refusal),
        UploadResult.JournalFull => Again("Import.Full"),
        _ => Redirect(links.Unlock),
    };

    private IActionResult Refused(ImportRefusal refusal)
    {
        var again = Again(
            "Import.NoFile", refusal.Reason is RefusalReason.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity);
        Notice = RefusalWords.Of(refusal, Say);
        return again;
    }
}
