using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Settings;

namespace EmotionalNumbness.Journal.Tests.Settings;

public sealed class KeepSettingsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_never_set_has_its_default()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var settings = (await installation.Get<KeepSettings>().ReadAsync(journal, Token)).Value;

        Assert.Equal((30, null, CrisisCard.Shown), (settings.IdleMinutes, settings.Questions, settings.CrisisCard));
        Assert.False(settings.IsOnThisDayOff || settings.IsHeavyMarkOff);
    }

    [Fact]
    public async Task Every_setting_comes_back_no_question_at_all_included()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        JournalSettings[] all =
        [
            new() { IdleMinutes = 5, Questions = ValueList.Of<CheckInQuestion>([]), IsHeavyMarkOff = true, CrisisCard = CrisisCard.LessOften },
            new() { IdleMinutes = 30, Questions = ValueList.Of([CheckInQuestion.Sleep]), IsOnThisDayOff = true, CrisisCard = CrisisCard.Off },
        ];

        foreach (var (settings, i) in all.Select((settings, i) => (settings, i)))
        {
            await installation.Get<KeepSettings>().SaveAsync(journal, settings, i);
            Assert.Equal(new Kept<JournalSettings>(settings, i + 1), await installation.Get<KeepSettings>().ReadAsync(journal, Token));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(31)]
    public async Task Idle_minutes_stay_between_five_and_thirty(int minutes)
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();

        var result = await installation.Get<KeepSettings>().SaveAsync(journal, new JournalSettings { IdleMinutes = minutes }, 0);

        Assert.Equal(nameof(JournalSettings.IdleMinutes), Assert.IsType<SaveRecordResult<JournalSettings>.Invalid>(result).Member);
    }
}
