using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Held;

public sealed class WhatIsHeldTests
{
    /// <summary>A sealed value of the smallest bucket.</summary>
    private const int Small = 298;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_is_counted_and_the_sum_is_the_room_used()
    {
        await using var installation = await Installation.StartAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        await installation.WriteAsync(other, "not counted");
        using var journal = await installation.OpenNewAsync();
        var edited = installation.NewEntry("first");
        await installation.SaveAsync(journal, edited);
        await installation.SaveAsync(journal, edited with { BaseRevision = 1, SaveId = SaveId.New(), Text = "second" });
        await installation.WriteAsync(journal, "third");
        var deleted = await installation.WriteAsync(journal, "fourth");
        await installation.Get<DeleteEntry>().DeleteAsync(journal, deleted, Token);
        await installation.Get<KeepDraft>().KeepAsync(journal, new DraftSave(EntryId.New(), 0, DeviceId.New(), edited.Day, "draft", null));

        await installation.CheckInAsync(journal, edited.Day, 3);
        var gone = await installation.CheckInAsync(journal, edited.Day, 4);
        await installation.Get<DeleteCheckIn>().DeleteAsync(journal, gone.Id, Token);
        await installation.Get<JournalPlan>().SaveAsync(journal, new HardTimesPlan { Reasons = [new string('r', 300)] }, 0);
        await installation.Get<JournalSteps>().SaveAsync(journal, new SmallStep { Text = "one drink less", Chosen = edited.Day }, 0);
        await installation.Get<KeepSettings>().SaveAsync(journal, new JournalSettings { IdleMinutes = 5 }, 0);
        await installation.Get<JournalExercises>().SaveAsync(journal, new ExerciseAnswer { Exercise = "cold-water", Day = edited.Day, At = installation.Clock.Now }, 0);
        await installation.Get<JournalExercises>().MarkAsync(journal, new ProgrammeDay("fourteen-days", 1, edited.Day), true, Token);
        await installation.Get<KeepAppointmentNotes>().SaveAsync(journal, new AppointmentNotes { Questions = ["how long?"] }, 0);

        using var file = new MemoryStream([1, 2, 3]);
        await installation.Get<KeepUpload>().KeepAsync(journal, file, Token);

        var held = await installation.Get<WhatIsHeld>().ListAsync(journal, Token);

        Assert.Equal(
            [
                new HeldRows(HeldKind.Entries, 2, 6 * Small),
                new HeldRows(HeldKind.EarlierRevisions, 1, 2 * Small),
                new HeldRows(HeldKind.DeletedEntries, 1, 3 * Small),
                new HeldRows(HeldKind.Drafts, 1, 2 * Small),
                new HeldRows(HeldKind.WaysIn, 2, 4 * Small),
                new HeldRows(HeldKind.CheckIns, 1, Small),
                new HeldRows(HeldKind.Plan, 1, Small + 256),
                new HeldRows(HeldKind.Steps, 1, Small),
                new HeldRows(HeldKind.Settings, 1, Small),
                new HeldRows(HeldKind.ExerciseAnswers, 1, Small),
                new HeldRows(HeldKind.ProgrammeProgress, 1, Small),
                new HeldRows(HeldKind.AppointmentNotes, 1, Small),
                new HeldRows(HeldKind.Uploads, 1, Small),
                new HeldRows(HeldKind.DeletedRecords, 1, Small),
            ],
            held);
        var room = await installation.Get<WhatIsHeld>().RoomAsync(journal, Token);
        Assert.Equal(held.Where(rows => rows.Kind is not HeldKind.WaysIn).Sum(rows => rows.Bytes), room.Used);
    }

    [Fact]
    public async Task It_equals_what_the_database_holds()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        await installation.Get<FillDemo>().FillAsync(journal, DemoYear.Of(1, new DateOnly(2026, 11, 22), AnyRecord.DemoText).Take(40), Token);
        await installation.CheckInAsync(journal, new DateOnly(2026, 11, 22), 3);
        await installation.Get<KeepSettings>().SaveAsync(journal, new JournalSettings { IdleMinutes = 5 }, 0);
        using var rows = installation.Rows();

        var held = await installation.Get<WhatIsHeld>().ListAsync(journal, Token);

        var records = await rows.Records.Select(row => row.Header).ToListAsync(Token);
        var revisions = await rows.Revisions.Select(row => new { row.Header, row.Body }).ToListAsync(Token);
        Assert.Equal(
            records.Sum(header => (long)header.Length) + revisions.Sum(row => (long)row.Header.Length + row.Body.Length),
            held.Where(kind => kind.Kind is not HeldKind.WaysIn).Sum(kind => kind.Bytes));
        Assert.Equal(records.Count, held.Where(kind => kind.Kind is not HeldKind.WaysIn).Sum(kind => kind.Count));
        Assert.Equal(await rows.Journals.Select(row => row.Bytes).SingleAsync(Token), (await installation.Get<WhatIsHeld>().RoomAsync(journal, Token)).Used);
    }

    [Fact]
    public void Every_kind_of_record_is_told_of() => Assert.Equal(
        Enum.GetValues<RecordKind>().Except([RecordKind.Entry, RecordKind.Draft]).Count(),
        Enum.GetValues<HeldKind>().Count(kind => kind is > HeldKind.WaysIn and < HeldKind.DeletedRecords));

    [Fact]
    public void Nine_tenths_are_nearly_full()
    {
        Assert.False(new Room(89, 100).IsNearlyFull);
        Assert.True(new Room(90, 100).IsNearlyFull);
    }
}
