using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>Changing how a journal is opened, and who has it open.</summary>
public sealed class SettingsTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Settings = "/journal/settings";
    private const string Passphrase = "/journal/settings/passphrase";
    private const string Code = "/journal/settings/code";
    private const string Sessions = "/journal/settings/sessions";
    private const string NewPassphrase = "seven small stones in a row";

    [Fact]
    public async Task It_shows_the_name_as_typed_and_every_way_in()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("  Mrs Dalloway <b> ");

        var page = await writer.OpenAsync(Settings);

        Assert.Equal("Mrs Dalloway <b>", page.One(".name").TextContent);
        Assert.Equal(["Name and passphrase", "Recovery code"], page.All(".ways strong").Select(HtmlPage.Words));
        Assert.Empty(new[] { Passphrase, Code, Sessions, "/journal/settings/delete", "/journal/data", "/privacy" }.Except(page.Links));
        Assert.Equal("Journal", page.Title);
    }

    [Fact]
    public async Task A_changed_passphrase_ends_other_sessions_and_keeps_this_one_and_the_code()
    {
        using var writer = new Writer(site);
        using var elsewhere = new Writer(site);
        var code = await writer.CreateAsync("Changing");
        await elsewhere.UnlockAsync("Changing");

        await ChangeAsync(writer, Writer.Passphrase, NewPassphrase);

        Assert.Contains("is changed", HtmlPage.Words(writer.Page.One(".note")), StringComparison.Ordinal);
        Problems.NothingIsSentBack(writer.Page, NewPassphrase);
        Assert.True(await writer.IsInsideAsync());
        Assert.False(await elsewhere.IsInsideAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await elsewhere.UnlockAsync("Changing")).Status);
        Assert.Equal("/journal", (await elsewhere.UnlockAsync("Changing", NewPassphrase)).Path);
        await elsewhere.OpenAsync("/journal/recover");
        await elsewhere.SendAsync("/journal/recover", ("code", code), ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase));
        Assert.NotEmpty(elsewhere.Code);
    }

    [Fact]
    public async Task Whatever_keeps_a_passphrase_from_being_changed_is_said_beside_its_field()
    {
        using var writer = new Writer(site);
        using var other = new Writer(site);
        await writer.CreateAsync("Refused");
        await other.CreateAsync("Already", NewPassphrase);

        await ChangeAsync(writer, "not the one of this journal", NewPassphrase);
        Problems.ShownBeside(writer.Page, "current", "not the passphrase of this journal");
        Problems.NothingIsSentBack(writer.Page, "not the one");
        await ChangeAsync(writer, Writer.Passphrase, "short");
        Problems.ShownBeside(writer.Page, "passphrase", "15 characters or more");
        await ChangeAsync(writer, Writer.Passphrase, NewPassphrase, name: new string('n', 65));
        Problems.ShownBeside(writer.Page, "name", "64 characters or fewer");
        await ChangeAsync(writer, Writer.Passphrase, NewPassphrase, name: "Already");
        Problems.ShownBeside(writer.Page, "passphrase", "cannot be used together");
        Assert.Equal("Already", writer.Page.One("#name").GetAttribute("value"));

        await writer.SendAsync(Passphrase, ("act", "another"), ("name", "Typed"));
        Assert.Equal("Typed", writer.Page.One("#name").GetAttribute("value"));
        Assert.Equal("Refused", (await writer.OpenAsync(Settings)).One(".name").TextContent);
    }

    [Fact]
    public async Task The_name_can_be_changed_along_with_it_and_stands_in_the_form()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("First name");
        Assert.Equal("First name", (await writer.OpenAsync(Passphrase)).One("#name").GetAttribute("value"));
        Assert.Equal("current-password", writer.Page.One("#current").GetAttribute("autocomplete"));
        Assert.Equal("new-password", writer.Page.One("#passphrase").GetAttribute("autocomplete"));

        await ChangeAsync(writer, Writer.Passphrase, Writer.Passphrase, name: "Second name");

        Assert.Equal("Second name", (await writer.OpenAsync(Settings)).One(".name").TextContent);
    }

    [Fact]
    public async Task A_new_code_takes_the_place_of_the_old_one_only_when_it_is_kept()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Two steps");

        await writer.OpenAsync(Code);
        await writer.SendAsync(Code, ("current", "not the one of this journal"));
        Problems.ShownBeside(writer.Page, "current", "not the passphrase of this journal");
        await writer.SendAsync(Code, ("current", Writer.Passphrase));
        Assert.NotEmpty(writer.Code);
        Problems.NothingIsSentBack(writer.Page, Writer.Passphrase);
        var keep = Writer.FieldsOf(writer.Page.One($"form[action='{Code}']"));

        await writer.OpenAsync(Settings);
        Assert.Equal(3, writer.Page.All(".ways li").Count());
        Assert.Contains("not said yet", HtmlPage.Words(writer.Page.All(".ways li").Last()), StringComparison.Ordinal);

        await writer.PostAsync(Code, [.. keep, KeyValuePair.Create("act", "keep")]);
        Assert.Contains("the only one now", HtmlPage.Words(writer.Page.One(".note")), StringComparison.Ordinal);
        await writer.OpenAsync(Settings);
        Assert.Equal(2, writer.Page.All(".ways li").Count());
    }

    [Fact]
    public async Task A_code_that_a_later_one_replaced_is_told_as_such()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Replaced");
        await writer.OpenAsync(Code);
        await writer.SendAsync(Code, ("current", Writer.Passphrase));
        var earlier = Writer.FieldsOf(writer.Page.One($"form[action='{Code}']"));
        await writer.OpenAsync(Code);
        await writer.SendAsync(Code, ("current", Writer.Passphrase));

        await writer.PostAsync(Code, [.. earlier, KeyValuePair.Create("act", "keep")]);

        Assert.Equal(HttpStatusCode.Conflict, writer.Page.Status);
        Assert.Contains("newer code", HtmlPage.Words(writer.Page.One("#notice")), StringComparison.Ordinal);
        writer.Page.One("#current");
    }

    [Fact]
    public async Task A_stale_form_about_a_kept_code_needs_one_more_press_and_no_new_code()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Pressed again");
        await writer.OpenAsync(Code);
        await writer.SendAsync(Code, ("current", Writer.Passphrase));

        await writer.SendAsync(Code, ("act", "keep"), ("token", "stale"));
        Assert.Equal(HttpStatusCode.Conflict, writer.Page.Status);
        await writer.SendAsync(Code, ("act", "keep"));

        Assert.Contains("the only one now", HtmlPage.Words(writer.Page.One(".note")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_other_sessions_end_and_this_one_goes_on()
    {
        using var writer = new Writer(site);
        using var elsewhere = new Writer(site);
        await writer.CreateAsync("Everywhere");
        await elsewhere.UnlockAsync("Everywhere");
        Assert.True(await elsewhere.IsInsideAsync());

        await writer.OpenAsync(Sessions);
        await writer.SendAsync(Sessions, ("current", NewPassphrase));
        Problems.ShownBeside(writer.Page, "current", "not the passphrase");
        Assert.True(await elsewhere.IsInsideAsync());
        await writer.OpenAsync(Sessions);
        await writer.SendAsync(Sessions, ("current", Writer.Passphrase));

        Assert.Contains("on all other devices", HtmlPage.Words(writer.Page.One(".note")), StringComparison.Ordinal);
        Assert.False(await elsewhere.IsInsideAsync());
        Assert.True(await writer.IsInsideAsync());
    }

    private static async Task ChangeAsync(Writer writer, string current, string passphrase, string? name = null)
    {
        await writer.OpenAsync(Passphrase);
        var kept = writer.Page.One("#name").GetAttribute("value") ?? "";
        await writer.SendAsync(Passphrase, ("name", name ?? kept), ("current", current), ("passphrase", passphrase), ("repeated", passphrase));
    }
}
