using System.Globalization;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Visitors;
using EmotionalNumbness.Web.Pages.Journal.Keys;
using EmotionalNumbness.Web.Pages.Journal.Noticed;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>What is in a file that waits, sealed, to be imported; then the import, or throwing the file away.</summary>
internal sealed class PreviewModel(
    ImportJournal import, KeepUpload uploads, CarriedPassphrase carried, LookAtWriting look, JournalSession session, WriterClock clock,
    KeyRequests requests, JournalLinks links, IStringLocalizer<JournalWords> words) : KeyPage(requests, words)
{
    public const string Look = "look";
    public const string Discard = "discard";
    public const string PassphraseField = "passphrase";

    [BindProperty]
    public PreviewForm Form { get; set; } = new();

    /// <summary>Of a locked archive.</summary>
    [BindProperty]
    public string? Passphrase { get; set; }

    public UploadId Id { get; private set; }

    /// <summary>Null until it was looked into, and after the import.</summary>
    public ImportPreview? Preview { get; private set; }

    /// <summary>Null until it is in.</summary>
    public ImportResult.Imported? Done { get; private set; }

    /// <summary>Lines and the writer's own plan, where words of the last days suggest it; null for none.</summary>
    public NoticedCard? Noticed { get; private set; }

    /// <summary>Null where it is over, or was not begun.</summary>
    public RunningImport? Running { get; private set; }

    public bool AsksPassphrase { get; private set; }

    /// <summary>For the next press of a button.</summary>
    public string? Kept { get; private set; }

    public string Zone => Found?.Id ?? clock.Zone.Id;

    public static IEnumerable<string> Zones => ClockZones.Names;

    public static IEnumerable<int> Pleasantness => Enumerable.Range(CheckIn.LeastPleasant, CheckIn.MostPleasant - CheckIn.LeastPleasant + 1);

    /// <summary>Those with a place already, so that it can be changed, and those without.</summary>
    public IEnumerable<string> Moods => Form.MoodPlaces.Keys.Concat(Preview?.UnmappedMoods.Select(mood => mood.Key) ?? []).Distinct();

    public bool HasStars => Form.Star || Preview?.Dropped.ContainsKey(Dropped.Stars) == true;

    public bool Fits => Preview is { RoomAfter: var room } && room.Used <= room.Limit;

    private TimeZoneInfo? Found => ClockZones.Find(Form.Zone);

    private string? FilePassphrase => string.IsNullOrEmpty(Passphrase) ? carried.Open(Id, Form.Kept) : Passphrase;

    private ImportChoices Choices => new()
    {
        Zone = Found ?? clock.Zone,
        Passphrase = FilePassphrase,
        OnlyTags = Form.Tags.Count > 0 ? Form.Tags.ToHashSet() : null,
        TagForStarred = Form.Star ? Say["Import.StarTag"].Value : null,
        Moods = Form.MoodPlaces,
    };

    public async Task<IActionResult> OnGetAsync(string upload, CancellationToken cancellationToken)
    {
        if (!UploadId.TryParse(upload, CultureInfo.InvariantCulture, out var id))
            return NotFound();
        Id = id;
        return await LookAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string upload, CancellationToken cancellationToken)
    {
        if (!UploadId.TryParse(upload, CultureInfo.InvariantCulture, out var id))
            return NotFound();
        Id = id;
        return await TryAsync(_ => Act switch
        {
            Discard => DiscardAsync(cancellationToken),
            Look => LookAsync(cancellationToken),
            _ => ImportAsync(cancellationToken),
        });
    }

    private async Task<IActionResult> DiscardAsync(CancellationToken cancellationToken)
    {
        await uploads.DiscardAsync(session.Open, Id, cancellationToken);
        return Redirect(links.Import);
    }

    private async Task<IActionResult> LookAsync(CancellationToken cancellationToken)
    {
        switch (await import.PreviewAsync(session.Open, Id, Choices, null, cancellationToken))
        {
            case PreviewResult.Ready ready:
                Preview = ready.Preview;
                Kept = FilePassphrase is { } passphrase ? carried.Seal(Id, passphrase) : null;
                return Page();
            case PreviewResult.Refused refused:
                return await RefusedAsync(refused.Refusal, cancellationToken);
            default:
                return Again("Import.Gone", StatusCodes.Status410Gone);
        }
    }

    /// <summary>What came of a long import, after its page was begun: no status can say it any more.</summary>
    public async Task<string?> EndedAsync(CancellationToken cancellationToken)
    {
        switch (await Running!.Result)
        {
            case ImportResult.Imported done:
                await TakeInAsync(done, cancellationToken);
                return null;
            case ImportResult.Refused refused:
                return RefusalWords.Of(refused.Refusal, Say);
            case var other:
                return Say[NoticeOf(other)];
        }
    }

    private async Task<IActionResult> ImportAsync(CancellationToken cancellationToken)
    {
        var (journal, choices) = (session.Open, Choices);
        var running = RunningImport.Start(progress => import.ApplyAsync(journal, Id, choices, progress, cancellationToken));
        // Disposed before the session's journal, which was registered earlier.
        Response.RegisterForDisposeAsync(running);
        if (await running.IsLongAsync(cancellationToken))
        {
            Running = running;
            return Page();
        }

        switch (await running.Result)
        {
            case ImportResult.Imported done:
                await TakeInAsync(done, cancellationToken);
                return Page();
            case ImportResult.Refused refused:
                return await RefusedAsync(refused.Refusal, cancellationToken);
            case ImportResult.SessionEnded:
                return Redirect(links.Unlock);
            case var other:
                return Again(NoticeOf(other), other is ImportResult.Gone ? StatusCodes.Status410Gone : StatusCodes.Status422UnprocessableEntity);
        }
    }

    private async Task TakeInAsync(ImportResult.Imported done, CancellationToken cancellationToken)
    {
        var card = await look.CardForAsync(session.Open, done.Recent, session.Shown, cancellationToken);
        Noticed = card is null ? null : card with { IsOfMany = done.Added.Entries > 1 };
        Done = done;
    }

    private static string NoticeOf(ImportResult result) => result switch
    {
        ImportResult.JournalFull => "Import.Full",
        ImportResult.TookTooLong => "Import.TookTooLong",
        ImportResult.SessionEnded => "Import.SessionEnded",
        _ => "Import.Gone",
    };

    private async Task<IActionResult> RefusedAsync(ImportRefusal refusal, CancellationToken cancellationToken)
    {
        AsksPassphrase = refusal.Reason is RefusalReason.PassphraseNeeded or RefusalReason.PassphraseWrong;
        if (refusal.Reason is RefusalReason.PassphraseNeeded)
            return Page();
        if (refusal.Reason is RefusalReason.PassphraseWrong)
            return Refuse(PassphraseField, "Import.Refused.PassphraseWrong");
        await uploads.DiscardAsync(session.Open, Id, cancellationToken);
        var again = Again("Import.Gone");
        Notice = RefusalWords.Of(refusal, Say);
        return again;
    }
}
