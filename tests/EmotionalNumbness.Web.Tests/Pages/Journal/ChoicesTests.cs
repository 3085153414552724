using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>How the journal works, as its writer wants it.</summary>
public sealed class ChoicesTests(TimedSite timed) : IClassFixture<TimedSite>, IAsyncLifetime
{
    private const string Address = "/journal/settings/choices";

    private static readonly DateTimeOffset Start = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    private readonly SiteHost site = timed.Site;
    private readonly SettableTime time = timed.Time;
    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        time.Now = Start;
        writer = new Writer(site);
        await writer.CreateAsync();
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_settings_lead_to_it_and_it_leads_to_how_the_site_looks()
    {
        Assert.Contains(Address, (await writer.OpenAsync("/journal/settings")).Links);

        var page = await writer.OpenAsync(Address);

        Assert.Contains("/settings", page.Hrefs("main a"));
        Assert.Contains("/help", page.Hrefs("main a"));
    }

    [Fact]
    public async Task What_is_chosen_stays_chosen()
    {
        var page = await SaveAsync(("form.idle", "10"), ("form.questions", "CouldCry"), ("form.questions", "Alcohol"), ("form.onThisDay", "true"));
        Assert.Contains("Saved.", HtmlPage.Words(page.Main), StringComparison.Ordinal);

        page = await writer.OpenAsync(Address);

        Assert.Equal("10", page.One("#idle option[selected]").GetAttribute("value"));
        Assert.Equal(["CouldCry", "Alcohol"], page.All("input[name='form.questions'][checked]").Select(box => box.GetAttribute("value")!));
        Assert.Single(page.All("input[name='form.onThisDay'][checked]"));
        Assert.Empty(page.All("input[name='form.heavy'][checked]"));
    }

    [Fact]
    public async Task The_journal_locks_after_the_chosen_minutes_from_now_on_and_after_unlocking_again()
    {
        await SaveAsync(("form.idle", "5"));
        time.Now += TimeSpan.FromMinutes(4);
        Assert.True(await writer.IsInsideAsync());
        time.Now += TimeSpan.FromMinutes(4);
        Assert.True(await writer.IsInsideAsync());

        time.Now += TimeSpan.FromMinutes(6);
        Assert.False(await writer.IsInsideAsync());

        await writer.UnlockAsync(writer.Name);
        time.Now += TimeSpan.FromMinutes(6);
        Assert.False(await writer.IsInsideAsync());
    }

    [Fact]
    public async Task Unless_chosen_otherwise_it_locks_after_half_an_hour()
    {
        time.Now += TimeSpan.FromMinutes(29);
        Assert.True(await writer.IsInsideAsync());
        time.Now += TimeSpan.FromMinutes(31);
        Assert.False(await writer.IsInsideAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("600")]
    [InlineData("-5")]
    [InlineData("soon")]
    public async Task Minutes_that_cannot_be_leave_it_as_it_is(string minutes)
    {
        await SaveAsync(("form.idle", "10"));
        await SaveAsync(("form.idle", minutes));

        Assert.Equal("10", (await writer.OpenAsync(Address)).One("#idle option[selected]").GetAttribute("value"));
    }

    [Fact]
    public async Task Changed_elsewhere_meanwhile_nothing_is_lost_and_one_more_press_keeps_it()
    {
        using var elsewhere = new Writer(site);
        await elsewhere.UnlockAsync(writer.Name);
        await elsewhere.OpenAsync(Address);
        await SaveAsync(("form.idle", "10"));

        var page = await SaveAsync(elsewhere, false, ("form.idle", "15"), ("form.questions", "Sleep"));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("15", page.One("#idle option[selected]").GetAttribute("value"));
        Assert.Equal("Sleep", page.One("input[name='form.questions'][checked]").GetAttribute("value"));
        page = await SaveAsync(elsewhere, false, ("form.idle", "15"), ("form.questions", "Sleep"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Without_the_mark_for_heavy_ones_the_form_has_none_and_an_entry_keeps_its_own()
    {
        await writer.OpenAsync("/journal/write");
        var saved = await writer.SendAsync("/journal/write", ("form.text", "Hard."), ("form.heavy", "true"));
        var entry = saved.Path.Replace("/saved", "", StringComparison.Ordinal);
        await SaveAsync(("form.idle", "30"));

        await writer.OpenAsync(entry + "/edit");
        Assert.Empty(writer.Page.All("input[type=checkbox][name='form.heavy']"));
        await writer.SendAsync("/journal/write", ("form.text", "Hard still."));

        Assert.Contains("Heavy", HtmlPage.Words((await writer.OpenAsync(entry)).One(".marks-shown")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_after_saving_stays_as_it_was_set()
    {
        await writer.OpenAsync("/journal/settings/card");
        await writer.SendAsync("/journal/settings/card", ("choice", "Off"));

        await SaveAsync(("form.idle", "10"));

        Assert.Equal("Off", (await writer.OpenAsync("/journal/settings/card")).One("input[checked]").GetAttribute("value"));
    }

    private Task<HtmlPage> SaveAsync(params (string Name, string Value)[] chosen) => SaveAsync(writer, true, chosen);

    private static async Task<HtmlPage> SaveAsync(Writer who, bool isOpened, params (string Name, string Value)[] chosen)
    {
        if (isOpened)
            await who.OpenAsync(Address);
        var form = who.Page.One($"form[action='{Address}']");
        var own = form.QuerySelectorAll("input[type=hidden]").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!));
        return await who.PostAsync(Address, [.. own, .. chosen.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
    }
}
