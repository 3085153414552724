using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Reminders;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Trends;
using EmotionalNumbness.Journal.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Journal.Tests;

public sealed class PublicSurfaceTests
{
    private const string Secret = "the quiet part";

    [Fact]
    public void Printing_a_value_by_mistake_shows_nothing_that_was_typed()
    {
        var (day, now) = (new DateOnly(2026, 11, 22), DateTimeOffset.UnixEpoch);
        var entry = new Entry(EntryId.New(), 1, day, now, now, Secret);
        object[] values =
        [
            entry,
            new SaveResult.EditedElsewhere(entry),
            new ReadResult.Found(entry, 0),
            new TimelineDay(day, [entry]),
            new EntrySave(EntryId.New(), 0, SaveId.New(), DeviceId.New(), day, Secret, TimeSpan.Zero),
            new DraftSave(EntryId.New(), 0, DeviceId.New(), day, Secret, null),
            new Draft(DraftId.New(), EntryId.New(), 0, day, Secret, now),
            new NewJournal(Secret, Secret, Secret),
            new PassphraseChange(Secret, Secret, Secret),
            new Recovery(RecoveryCode.Create(), Secret, Secret),
            new RecoverResult.Recovered(null!, Secret, new RecoveryOffer(RecoveryCode.Create(), "id")),
            new SlotLabel(Secret, day),
            entry with { Marks = new EntryMarks { Tags = [Secret], Source = Secret } },
            new EntryMarks { Tags = [Secret], Source = Secret },
            new EntryHeader(day, now, now) { Tags = [Secret], Source = Secret },
            ValueList.Of([Secret]),
            Answer.Of(Secret),
            new CheckIn { Day = day, At = now, OwnWords = [Secret], Tags = [Secret], Source = Secret },
            new Kept<CheckIn>(new CheckIn { Day = day, At = now, OwnWords = [Secret] }, 1),
            new HardTimesPlan { Reasons = [Secret], OwnHelpline = new PlanContact(Secret, Secret) },
            new PlanContact(Secret, Secret),
            new SmallStep { Text = Secret, Chosen = day },
            new AppointmentNotes { WhatChanged = Secret, Medicines = [new Medicine(Secret, null, null)] },
            new Medicine(Secret, null, null),
            new SearchFor { Text = Secret, Tag = Secret },
            new SearchHit(entry, []),
            new Excerpt(Secret, 0, false, []),
            new Reminder(Secret, day, default, []),
            new OnDaysWhen(DayWith.Tag, Secret, null, 1, 1, 1, 1, Verdict.TooEarly),
            new HowOften(Secret, true, 1, 1, Verdict.TooEarly),
        ];

        Assert.All(values, value => Assert.DoesNotContain(Secret, value.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_ability_can_be_asked_for()
    {
        await using var installation = await Installation.StartAsync();
        var abilities = typeof(JournalServices).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetConstructors().Length == 0 && type.GetMethods().Any(method => typeof(Task).IsAssignableFrom(method.ReturnType)));

        Assert.All(abilities, ability => Assert.NotNull(installation.Services.GetRequiredService(ability)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an id")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData(null)]
    public void An_id_is_read_strictly(string? text) => Assert.False(EntryId.TryParse(text, null, out _));

    [Fact]
    public void An_id_is_read_as_it_was_written()
    {
        var id = EntryId.New();

        Assert.True(EntryId.TryParse(id.ToString(), null, out var read));
        Assert.Equal(id, read);
    }
}
