using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Tags;
using EmotionalNumbness.Journal.Transfer;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Transfer;

/// <summary>Whole journals of every kind of row, as they could have been written.</summary>
internal sealed record AnyJournal(
    IReadOnlyList<AnyJournal.AnyEntry> Entries, IReadOnlyList<DraftHeader> Drafts, IReadOnlyList<CheckIn> CheckIns, IReadOnlyList<(RecordKind Kind, byte[] Json)> Others)
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Vault.Any.Text.Where(text => !string.IsNullOrWhiteSpace(text)), Gen.Const("I feel nothing"), Gen.Const("</div><script>alert(1)</script>\r\n---\r\n&amp;"), Gen.Const("=1+1\u0000\t\""));

    private static readonly Gen<EntryMarks> Marks = Gen.Select(Text.Array[0, 3], Gen.Bool, Gen.Bool, Gen.Bool).Select((tags, isHeavy, isLocked, isImported) => new EntryMarks
    {
        Tags = TagList.Of(tags),
        IsHeavy = isHeavy,
        IsExtraLocked = isLocked,
        Source = isImported ? Guid.NewGuid().ToString("N") : null,
    });

    private static readonly Gen<AnyEntry> Entry =
        Gen.Select(Marks, AnyRecord.Time, Gen.Select(Gen.Int[1, 3], AnyRecord.Day, AnyRecord.Time, Text).Array[1, 3])
            .Select((marks, at, states) =>
            {
                var number = 0;
                var revisions = states.Select(state => (number += state.Item1, new EntryHeader(state.Item2, at, state.Item3.ToUniversalTime()).Marked(marks), state.Item4));
                return new AnyEntry(Guid.NewGuid(), [.. revisions]);
            });

    private static readonly Gen<DraftHeader> Draft =
        Gen.Select(AnyRecord.Day, AnyRecord.Time, Gen.Int[0, 4], Marks, Gen.Bool)
            .Select((day, kept, from, marks, hasMore) => new DraftHeader(Guid.NewGuid(), from, day, kept, hasMore ? 7 : null, hasMore ? marks : null));

    private static readonly Gen<string?> Maybe = Gen.OneOf(Text.Select(text => (string?)text), Gen.Const((string?)null));

    private static readonly Gen<ValueList<string>> Lines = Text.Array[0, 3].Select(lines => lines.ToValueList());

    private static readonly Gen<ValueList<PlanContact>> Contacts =
        Gen.Select(Text, Maybe).Select((name, phone) => new PlanContact(name, phone)).Array[0, 2].Select(list => list.ToValueList());

    private static readonly Gen<(RecordKind, byte[])> Plan = Gen.Select(Lines, Contacts, Lines, Maybe).Select((signs, people, reasons, line) => Of(
        RecordKind.Plan,
        new HardTimesPlan { WarningSigns = signs, PeopleAndPlaces = people, Professionals = people, Reasons = reasons, OwnHelpline = line is null ? null : new PlanContact(line, "988") },
        PlanJson.Default.HardTimesPlan));

    private static readonly Gen<(RecordKind, byte[])> Step = Gen.Select(AnyRecord.Day, Maybe, AnyRecord.Day.Array[0, 3]).Select((chosen, text, happened) => Of(
        RecordKind.Step,
        new SmallStep { Kind = StepKind.Reduction, Chosen = chosen, Text = text, Suggestion = text is null ? "a-walk" : null, Happened = happened.ToValueList() },
        StepJson.Default.SmallStep));

    private static readonly Gen<(RecordKind, byte[])> Answer = Gen.Select(AnyRecord.Day, AnyRecord.Time, AnyRecord.Answered(Gen.Enum<AfterExercise>())).Select((day, at, answer) => Of(
        RecordKind.ExerciseAnswer, new ExerciseAnswer { Exercise = "five-senses", Day = day, At = at, Answer = answer }, ExerciseJson.Default.ExerciseAnswer));

    private static readonly Gen<(RecordKind, byte[])> Only = Gen.OneOf(
        Gen.Int[5, 30].Select(minutes => Of(RecordKind.Settings, new JournalSettings { IdleMinutes = minutes, IsOnThisDayOff = true }, SettingsJson.Default.JournalSettings)),
        AnyRecord.Day.Select(day => Of(RecordKind.ProgrammeProgress, new ProgrammeProgress { Done = [new ProgrammeDay("first-week", 1, day)] }, ExerciseJson.Default.ProgrammeProgress)),
        Gen.Select(Text, AnyRecord.Day, Maybe).Select((name, since, changed) => Of(
            RecordKind.AppointmentNotes, new AppointmentNotes { Medicines = [new Medicine(name, since, null)], WhatChanged = changed }, SummaryJson.Default.AppointmentNotes)));

    public static readonly Gen<AnyJournal> Any =
        Gen.Select(Entry.Array[0, 6], Draft.Array[0, 3], AnyRecord.CheckIn.Array[0, 6], Gen.Select(Plan.Array[0, 1], Step.Array[0, 3], Answer.Array[0, 3], Only.Array[0, 1]))
            .Select((entries, drafts, checkIns, others) => new AnyJournal(
                entries, drafts, [.. checkIns.Select(checkIn => checkIn with { Id = CheckInId.New(), Source = checkIn.Source is null ? null : Guid.NewGuid().ToString("N") })],
                [.. others.Item1, .. others.Item2, .. others.Item3, .. others.Item4]));

    public int LineCount => Entries.Sum(entry => entry.Revisions.Count) + Drafts.Count + CheckIns.Count + Others.Count;

    /// <summary>Row by row, not by way of an import.</summary>
    public async Task StoreAsync(Installation installation, OpenJournal journal)
    {
        await using var db = installation.Rows();
        foreach (var entry in Entries)
        {
            RevisionRow? current = null;
            foreach (var (number, header, text) in entry.Revisions)
                db.Revisions.Add(current = EntrySeal.Seal(journal, entry.Id, number, Guid.NewGuid(), header, text));
            db.Records.Add(new RecordRow { JournalId = journal.Id.Value, Id = entry.Id, Kind = RecordKind.Entry, Revision = current!.Revision, Header = current.Header });
        }

        foreach (var draft in Drafts)
            db.Drafts.Add(DraftSeal.Seal(journal, Guid.NewGuid(), 3, draft, $"draft of {draft.Entry}", installation.Clock.Now.AddDays(7).ToUnixTimeSeconds()));
        foreach (var checkIn in CheckIns)
            Add(db, journal, RecordKind.CheckIn, checkIn.Id.Value, JsonSerializer.SerializeToUtf8Bytes(checkIn, CheckInJson.Default.CheckIn));
        foreach (var (kind, json) in Others)
            Add(db, journal, kind, SmallKind.All.Single(small => small.Kind == kind) is { IsOnly: true } only ? only.OnlyId : Guid.NewGuid(), json);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static void Add(JournalDbContext db, OpenJournal journal, RecordKind kind, Guid id, byte[] json) => db.Records.Add(new RecordRow
    {
        JournalId = journal.Id.Value,
        Id = id,
        Kind = kind,
        Revision = 2,
        Header = Sealer.Seal(journal.Keys.Header, Place.Of(journal.Id, id, kind, Field.Header, 2), json),
    });

    private static (RecordKind, byte[]) Of<T>(RecordKind kind, T value, JsonTypeInfo<T> type) => (kind, JsonSerializer.SerializeToUtf8Bytes(value, type));

    internal sealed record AnyEntry(Guid Id, IReadOnlyList<(int Number, EntryHeader Header, string Text)> Revisions);
}
