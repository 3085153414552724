using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.KeySlots;
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
