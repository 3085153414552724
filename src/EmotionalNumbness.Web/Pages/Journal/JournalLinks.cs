using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>The addresses of the journal, kept once. Ids are random and tell nothing, so they may stand in an address; words, dates and tags never do.</summary>
internal sealed class JournalLinks(IHttpContextAccessor http)
{
    public string Timeline => To("");

    public string Write => To("/write");

    public string CheckIn => To("/check-in");

    public string Calendar => To("/calendar");

    public string Trends => To("/trends");

    public string Search => To("/search");

    public string Steps => To("/steps");

    /// <summary>Pages for an appointment.</summary>
    public string Summary => To("/summary");

    public string Nothing => To("/nothing");

    public string KeepDraft => To("/draft");

    public string Unlock => To("/unlock");

    public string Lock => To("/lock");

    public string Create => To("/create");

    public string Recover => To("/recover");

    /// <summary>Six words for a passphrase, as text.</summary>
    public string Words => To("/words");

    public string Settings => To("/settings");

    public string Passphrase => To("/settings/passphrase");

    public string Code => To("/settings/code");

    public string Sessions => To("/settings/sessions");

    public string Choices => To("/settings/choices");

    public string Card => To("/settings/card");

    public string Plan => To("/plan");

    public string Delete => To("/settings/delete");

    public string Held => To("/data");

    public string OnThisDay => To("/on-this-day");

    public string Reminders => To("/reminders");

    /// <summary>Entries that ask for the passphrase again.</summary>
    public string ExtraLocked => To("/extra-locked");

    public string Export => To("/export");

    public string Import => To("/import");

    /// <summary>How it was after exercises.</summary>
    public string Done => To("/exercises");

    /// <summary>The seven days.</summary>
    public string Days => To("/programme");

    public string DayAt(int number) => $"{Days}#at-{number}";

    public string WriteOnDay(int number) => $"{Write}?day={number}";

    /// <summary>The list, offering back what was deleted.</summary>
    public string DoneWithout(ExerciseAnswerId answer) => $"{Done}?deleted={answer}";

    public string DeleteAnswer(ExerciseAnswerId answer) => To($"/exercises/{answer}/delete");

    public string BringBackAnswer(ExerciseAnswerId answer) => To($"/exercises/{answer}/bring-back");

    /// <summary>Asks for the passphrase and leads on to a page of the journal. Its address holds ids at most.</summary>
    public string ExtraLockedFor(string page) => $"{ExtraLocked}?to={Uri.EscapeDataString(page)}";

    public string OlderThan(EntryId entry) => $"{Timeline}?before={entry}";

    public string WriteFrom(string prompt) => $"{Write}?prompt={prompt}";

    public string WriteAbout(string part) => $"{Write}?about={part}";

    public string Continue(DraftId draft) => $"{Write}?draft={draft}";

    public string Discard(DraftId draft) => To($"/draft/{draft}/discard");

    /// <summary>What is in a file that waits to be imported.</summary>
    public string Preview(UploadId upload) => To($"/import/{upload}");

    public string EditCheckIn(CheckInId checkIn) => To($"/check-in/{checkIn}");

    public string CheckInSaved(CheckInId checkIn) => To($"/check-in/{checkIn}/saved");

    public string DeleteCheckIn(CheckInId checkIn) => To($"/check-in/{checkIn}/delete");

    public string BringBackCheckIn(CheckInId checkIn) => To($"/check-in/{checkIn}/bring-back");

    public string Entry(EntryId entry) => To($"/entry/{entry}");

    public string Saved(EntryId entry) => To($"/entry/{entry}/saved");

    public string Edit(EntryId entry) => To($"/entry/{entry}/edit");

    public string DeleteEntry(EntryId entry) => To($"/entry/{entry}/delete");

    public string BringBack(EntryId entry) => To($"/entry/{entry}/bring-back");

    public string Earlier(EntryId entry) => To($"/entry/{entry}/earlier");

    public string EarlierOne(EntryId entry, int revision) => To($"/entry/{entry}/earlier/{revision}");

    /// <summary>An address that came with a request, if it is one of the journal's pages; else the timeline.</summary>
    public string OnwardTo(string? address) =>
        address is not null && (address == Timeline || address.StartsWith(Timeline + "/", StringComparison.Ordinal) || address.StartsWith(Timeline + "?", StringComparison.Ordinal))
        && !address.Contains('\\', StringComparison.Ordinal) && !address.StartsWith(Unlock, StringComparison.Ordinal)
            ? address
            : Timeline;

    private string To(string below) => http.HttpContext!.Request.PathBase.Add(new PathString(SiteAddresses.Journal + below)).Value!;
}
