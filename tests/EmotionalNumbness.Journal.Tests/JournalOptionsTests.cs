using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Tests;

public sealed class JournalOptionsTests
{
    [Fact]
    public void The_defaults_are_right() => Assert.True(Check(_ => { }).Succeeded);

    [Fact]
    public void A_complete_configuration_is_right() => Assert.True(Check(options =>
    {
        options.Creation = CreationMode.InviteCode;
        options.InviteCodes.Add("garden gate 2026");
        options.PassphraseMemoryMiB = 256;
        options.DaysToKeepNeverUsed = 0;
    }).Succeeded);

    public static TheoryData<string, Action<JournalOptions>> Mistakes => new()
    {
        { "Journal:Creation", options => options.Creation = (CreationMode)9 },
        { "Journal:InviteCodes", options => options.Creation = CreationMode.InviteCode },
        { "Journal:InviteCodes", options => options.InviteCodes.Add("short") },
        { "Journal:LongestEntryBytes", options => options.LongestEntryBytes = 100 },
        { "Journal:BytesPerJournal", options => options.BytesPerJournal = 1024 },
        { "Journal:DaysToKeepNeverUsed", options => options.DaysToKeepNeverUsed = -1 },
        { "Journal:PassphraseMemoryMiB", options => options.PassphraseMemoryMiB = 8 },
        { "Journal:PassphrasePasses", options => options.PassphrasePasses = 1 },
        { "Journal:UnlocksAtOnce", options => options.UnlocksAtOnce = 0 },
        { "Journal:UnlocksWaiting", options => options.UnlocksWaiting = 0 },
    };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void A_mistake_is_answered_with_its_key(string key, Action<JournalOptions> mistake)
    {
        var result = Check(mistake);

        Assert.StartsWith(key, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    private static ValidateOptionsResult Check(Action<JournalOptions> configure)
    {
        var options = new JournalOptions();
        configure(options);
        return new JournalOptionsChecks().Validate(null, options);
    }
}
