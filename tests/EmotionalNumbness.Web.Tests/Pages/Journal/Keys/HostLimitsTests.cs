using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>Who may start a journal, as the host set it.</summary>
public class HostLimitsTests
{
    private const string Create = "/journal/create";

    [Fact]
    public async Task A_closed_site_says_so_kindly_and_leads_on()
    {
        await using var site = new SiteHost().With("Journal:Creation", "Closed");
        using var writer = new Writer(site);

        var page = await writer.OpenAsync(Create);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("No new journals", HtmlPage.Words(page.Main), StringComparison.Ordinal);
        Assert.Empty(page.All("#passphrase"));
        Assert.Contains("/journal/unlock", page.Links);
        Assert.Contains("/guide", page.Links);
    }

    [Fact]
    public async Task A_site_that_closed_while_the_form_was_open_creates_nothing()
    {
        await using var site = new SiteHost().With("Journal:Creation", "Closed");
        using var writer = new Writer(site);
        var token = Writer.FieldsOf((await writer.OpenAsync("/journal/unlock")).One("form[action='/journal/unlock']"))["token"];

        await writer.PostAsync(Create, new Dictionary<string, string> { ["token"] = token, ["name"] = "Late", ["passphrase"] = Writer.Passphrase });

        Assert.Equal(HttpStatusCode.Forbidden, writer.Page.Status);
        Assert.Contains("No new journals", HtmlPage.Words(writer.Page.Main), StringComparison.Ordinal);
        Assert.False(await writer.IsInsideAsync());
    }

    [Fact]
    public async Task Where_an_invite_code_is_needed_it_is_asked_for_and_checked()
    {
        const string invite = "spring-meadow-2026";
        await using var site = new SiteHost().With("Journal:Creation", "InviteCode").With("Journal:InviteCodes:0", invite);
        using var writer = new Writer(site);
        await writer.OpenAsync(Create);

        await writer.SendAsync(Create, ("name", "Guest"), ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase), ("invite", "summer-meadow-2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, writer.Page.Status);
        Problems.ShownBeside(writer.Page, "invite", "not known here");
        Problems.NothingIsSentBack(writer.Page, "summer-meadow-2026");

        await writer.SendAsync(Create, ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase), ("invite", invite));
        Assert.NotEmpty(writer.Code);
    }

    [Fact]
    public async Task A_host_that_keeps_unused_journals_says_nothing_of_removing_them()
    {
        await using var site = new SiteHost().With("Journal:DaysToKeepNeverUsed", "0");

        var page = await site.Visitor().OpenAsync(Create);

        Assert.DoesNotContain("removed after", HtmlPage.Words(page.Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_tries_too_often_is_told_when_to_come_back_with_the_name_kept()
    {
        await using var site = new SiteHost();
        using var writer = new Writer(site);
        await writer.OpenAsync(Create);

        // Refused before any work is done, so this is quick; the thirtieth may be the last in a row.
        for (var tries = 0; tries < 100 && (writer.Page.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity); tries++)
            await writer.SendAsync(Create, ("name", "Often"), ("passphrase", "too short"), ("repeated", "too short"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, writer.Page.Status);
        Assert.Matches("^[1-9][0-9]*$", writer.Page.Header("Retry-After"));
        Assert.Equal("Often", writer.Page.One("#name").GetAttribute("value"));
    }
}
