using System.Net;
using AngleSharp.Html.Dom;

namespace EmotionalNumbness.Web.Tests.Scenarios.Faults;

/// <summary>The server's clock jumps, or the keys of its sessions are gone.</summary>
public sealed class ClockAndKeysTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 21, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_clock_set_back_a_year_stops_no_writing_and_loses_nothing()
    {
        var clock = new SettableTime(Now);
        await using var faulty = await FaultySite.StartAsync(time: clock);

        clock.Now = Now.AddYears(-1);
        await OpenAgainAsync(faulty);
        await faulty.SaveAsync(FaultySite.Typed);
        clock.Now = Now.AddMinutes(5);
        await OpenAgainAsync(faulty);

        await ShowsBothAsync(faulty);
        await faulty.ServesGuideAndHelpAsync();
    }

    [Fact]
    public async Task A_clock_set_forward_a_year_ends_the_session_and_carries_the_text_through_unlocking()
    {
        var clock = new SettableTime(Now);
        await using var faulty = await FaultySite.StartAsync(time: clock);
        await faulty.Writer.OpenAsync(FaultySite.Write);

        clock.Now = Now.AddYears(1);
        var locked = await faulty.Writer.SendAsync(FaultySite.Write, ("form.text", FaultySite.Typed));
        Assert.Equal(HttpStatusCode.Unauthorized, locked.Status);
        await faulty.Writer.SendAsync("/journal/unlock", ("name", "quiet owl"), ("passphrase", Writer.Passphrase));
        clock.Now = Now.AddMinutes(5);
        await OpenAgainAsync(faulty);

        await ShowsBothAsync(faulty);
        await faulty.ServesGuideAndHelpAsync();
    }

    [Fact]
    public async Task Without_the_keys_of_sessions_they_end_and_every_entry_opens_with_its_passphrase()
    {
        await using var faulty = await FaultySite.StartAsync();
        await faulty.Site.DisposeAsync();
        Directory.Delete(Path.Combine(faulty.Data, "keys"), recursive: true);

        await using var again = new SiteHost().OnSqlite().With("Data:Directory", faulty.Data);
        using var writer = new Writer(again);

        Assert.False(await writer.IsInsideAsync());
        await writer.UnlockAsync("quiet owl");
        Assert.Contains(FaultySite.Kept, HtmlPage.Words((await writer.OpenAsync("/journal")).Main), StringComparison.Ordinal);
        await writer.OpenAsync(FaultySite.Write);
        Assert.Equal("Saved", (await writer.SendAsync(FaultySite.Write, ("form.text", FaultySite.Typed))).Heading);
    }

    private static async Task OpenAgainAsync(FaultySite faulty)
    {
        if (!await faulty.Writer.IsInsideAsync())
            await faulty.Writer.UnlockAsync("quiet owl");
    }

    private static async Task ShowsBothAsync(FaultySite faulty)
    {
        var timeline = HtmlPage.Words((await faulty.Writer.OpenAsync("/journal")).Main);
        Assert.Contains(FaultySite.Kept, timeline, StringComparison.Ordinal);
        Assert.Contains(FaultySite.Typed, timeline, StringComparison.Ordinal);
    }
}
