using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Trends;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.Summary;

/// <summary>Makes the pages for an appointment, when the writer asks and never else.</summary>
public sealed class SummariseForAppointment
{
    private const int MostWords = 8;

    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly KeepAppointmentNotes notes;
    private readonly ILogger<SummariseForAppointment> logger;

    internal SummariseForAppointment(IDbContextFactory<JournalDbContext> contexts, KeepAppointmentNotes notes, ILogger<SummariseForAppointment> logger) =>
        (this.contexts, this.notes, this.logger) = (contexts, notes, logger);

    /// <summary>Of a range of days; a longer one than a year and a day is cut at its end.</summary>
    public async Task<AppointmentSummary> MakeAsync(OpenJournal journal, SummaryOf wanted, CancellationToken cancellationToken)
    {
        var length = Math.Clamp(wanted.Last.DayNumber - wanted.First.DayNumber + 1, 1, JournalCalendar.MostDays);
        var last = wanted.First.AddDays(length - 1);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await DaysOf.ReadAsync(db, journal, wanted.First, last, wanted.Shown, logger, cancellationToken);
        var days = Enumerable.Range(0, length).Select(i => found.On(wanted.First.AddDays(i))).ToList();
        var facts = days.OfType<DayFacts>().Where(day => day.CheckIns.Count > 0).ToList();
        var values = days.ConvertAll(day => day?.Feeling is { IsGiven: true } feeling ? feeling.Value : (double?)null);
        var kept = (await notes.ReadAsync(journal, cancellationToken)).Value;
        return new AppointmentSummary
        {
            First = wanted.First,
            Last = last,
            CheckInDays = facts.Count,
            Feeling = Scale(facts.Select(day => day.Feeling)),
            Weeks = [.. values.Chunk(7).Select((week, i) => WeekOf(wanted.First.AddDays(7 * i), week))],
            Halves = JournalTrends.HalvesOf([.. values]),
            Scales = Scales(facts, wanted.Questions),
            CouldCry = Asked(CheckInQuestion.CouldCry) ? Crying(facts) : new Dictionary<Crying, int>(),
            Words = Asked(CheckInQuestion.Words) ? [.. Often.Words(facts, []).Items.Take(MostWords)] : [],
            Sensations = Asked(CheckInQuestion.Sensations) ? [.. Often.Sensations(facts, []).Items.Take(MostWords)] : [],
            Medicines = [.. kept.Medicines.Where(medicine => (medicine.Since ?? DateOnly.MinValue) <= last && (medicine.Until ?? DateOnly.MaxValue) >= wanted.First)],
            WhatChanged = kept.WhatChanged,
            Questions = kept.Questions,
            Entries = await EntriesAsync(db, journal, wanted, cancellationToken),
        };

        bool Asked(CheckInQuestion question) => wanted.Questions.Contains(question);
    }

    private static SummaryWeek WeekOf(DateOnly first, double?[] values)
    {
        var given = values.OfType<double>().ToList();
        return new SummaryWeek(first, given.Count, given.Count == 0 ? null : Middle.Of(given));
    }

    private static Dictionary<CheckInQuestion, SummaryScale> Scales(List<DayFacts> days, ValueList<CheckInQuestion> questions)
    {
        (CheckInQuestion Question, Func<CheckIn, Answer<int>> Answer)[] all =
        [
            (CheckInQuestion.Pleasantness, checkIn => checkIn.Pleasantness),
            (CheckInQuestion.Sleep, checkIn => checkIn.Sleep),
            (CheckInQuestion.Energy, checkIn => checkIn.Energy),
            (CheckInQuestion.Alcohol, checkIn => checkIn.Alcohol),
            (CheckInQuestion.Screens, checkIn => checkIn.Screens),
        ];
        return all
            .Where(one => questions.Contains(one.Question))
            .Select(one => (one.Question, Scale: Scale(days.Select(day => Middle.Of(day.CheckIns.Select(one.Answer))))))
            .Where(one => one.Scale is not { Days: 0, DontKnow: 0, RatherNotSay: 0 })
            .ToDictionary(one => one.Question, one => one.Scale);
    }

    private static SummaryScale Scale(IEnumerable<Answer<double>> days)
    {
        var all = days.ToList();
        var given = all.Where(answer => answer.IsGiven).Select(answer => answer.Value).ToList();
        var (dontKnow, ratherNotSay) = (all.Count(answer => answer.Kind is AnswerKind.DontKnow), all.Count(answer => answer.Kind is AnswerKind.RatherNotSay));
        return given.Count == 0
            ? new SummaryScale(0, null, null, null, dontKnow, ratherNotSay)
            : new SummaryScale(given.Count, given.Min(), Middle.Of(given), given.Max(), dontKnow, ratherNotSay);
    }

    private static Dictionary<Crying, int> Crying(List<DayFacts> days) => days
        .SelectMany(day => day.CheckIns)
        .Where(checkIn => checkIn.CouldCry.IsGiven)
        .CountBy(checkIn => checkIn.CouldCry.Value)
        .ToDictionary();

    private static async Task<IReadOnlyList<Entry>> EntriesAsync(JournalDbContext db, OpenJournal journal, SummaryOf wanted, CancellationToken cancellationToken)
    {
        var positions = wanted.Entries.Take(SummaryOf.MostEntries).Select(id => new TimelinePosition(default, default, id.Value)).ToList();
        var entries = await EntryBodies.OpenAsync(db, journal, positions, cancellationToken);
        return [.. entries.Where(entry => wanted.Shown is Shown.WithExtraLocked || !entry.Marks.IsExtraLocked).Reverse()];
    }
}
