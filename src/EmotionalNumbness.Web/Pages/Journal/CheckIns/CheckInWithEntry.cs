using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>The check-in that can go with a new entry.</summary>
internal sealed class CheckInWithEntry(WriteCheckIn write, KeepSettings settings, JournalContent content, WriterClock clock, IStringLocalizer<CheckInWords> words)
{
    public async Task<CheckInFields> FieldsAsync(
        OpenJournal journal, CheckInForm form, IReadOnlyList<CheckInQuestion> problems, CancellationToken cancellationToken)
    {
        var chosen = (await settings.ReadAsync(journal, cancellationToken)).Value;
        return new CheckInFields("checkIn", form, CheckInFields.AskedOf(chosen, form), problems, content);
    }

    public IReadOnlyList<CheckInQuestion> ProblemsOf(CheckInForm form)
    {
        ReadCheckIn.Of(form, New(form, null, clock.Today), out var problems);
        return problems;
    }

    /// <summary>The answers as far as they can be read, to be kept with a draft; null for none.</summary>
    public CheckIn? OfDraft(CheckInForm form, DateOnly day) => form.HasAnswers ? ReadCheckIn.Of(form, New(form, null, day), out _) : null;

    /// <returns>Why it was not saved, in words; null where it was.</returns>
    public async Task<string?> SaveAsync(OpenJournal journal, CheckInForm form, EntryId entry, DateOnly day)
    {
        var checkIn = ReadCheckIn.Of(form, New(form, entry, day), out _);
        return await write.SaveAsync(journal, checkIn, 0) switch
        {
            // Saved before: a second press after the entry's own trouble.
            SaveRecordResult<CheckIn>.Saved or SaveRecordResult<CheckIn>.EditedElsewhere => null,
            SaveRecordResult<CheckIn>.TooLong => words["CheckIn.TooLong"].Value,
            SaveRecordResult<CheckIn>.JournalFull => words["CheckIn.Full"].Value,
            _ => words["CheckIn.Later"].Value,
        };
    }

    private CheckIn New(CheckInForm form, EntryId? entry, DateOnly day) => new() { Id = form.CheckInId, Entry = entry, Day = day, At = clock.Now };
}
