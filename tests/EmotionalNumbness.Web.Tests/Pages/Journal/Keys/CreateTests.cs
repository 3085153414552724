using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>Starting a journal.</summary>
public sealed class CreateTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Create = "/journal/create";

    [Fact]
    public async Task From_nothing_to_writing_it_takes_one_form_and_one_code()
    {
        using var writer = new Writer(site);

        var code = await writer.CreateAsync("Otter of the creek");

        Assert.Equal((HttpStatusCode.OK, "no-store"), (writer.Page.Status, writer.Page.Header("Cache-Control")));
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{5}$", code);
        Assert.Contains("/journal/write", writer.Page.Links);
        Assert.Equal("/journal/write", (await writer.OpenAsync("/journal/write")).Path);
        Assert.Equal(HttpStatusCode.OK, writer.Page.Status);
    }

    [Fact]
    public async Task The_page_with_the_code_names_the_address_and_nobody()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Heron at dusk");

        var paper = HtmlPage.Words(writer.Page.One(".paper"));

        Assert.Contains("https://numbness.test/journal/recover", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Heron", writer.Page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Writer.Passphrase, writer.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_journal_and_shows_a_code_that_works()
    {
        using var first = new Writer(site);
        using var second = new Writer(site);
        var lost = await first.CreateAsync("Sent twice");

        var shown = await second.CreateAsync("Sent twice");
        await second.SendAsync("/journal/settings/code", ("act", "keep"));

        Assert.NotEqual(lost, shown);
        Assert.Equal("/journal/write", second.Page.Path);
        await second.OpenAsync("/journal/settings");
        Assert.Equal(2, second.Page.All(".ways li").Count());
        Assert.True(await first.IsInsideAsync());
    }

    [Theory]
    [InlineData("", Writer.Passphrase, "name", "Please type a name")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", Writer.Passphrase, "name", "64 characters or fewer")]
    [InlineData("Wren", "fourteen chars", "passphrase", "15 characters or more")]
    [InlineData("Wren", "aaaaaaaaaaaaaaaaaaaa", "passphrase", "tried first")]
    [InlineData("a wren in winter", "a wren in winter 12", "passphrase", "too close to the name")]
    public async Task What_cannot_be_used_is_said_beside_its_field(string name, string passphrase, string field, string words)
    {
        using var writer = new Writer(site);

        await writer.OpenAsync(Create);
        await writer.SendAsync(Create, ("name", name), ("passphrase", passphrase), ("repeated", passphrase));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, writer.Page.Status);
        Problems.ShownBeside(writer.Page, field, words);
        Assert.Equal(name, writer.Page.One("#name").GetAttribute("value") ?? "");
        Problems.NothingIsSentBack(writer.Page, name.Contains("wren", StringComparison.Ordinal) ? "winter 12" : passphrase);
    }

    [Fact]
    public async Task A_passphrase_of_more_than_1024_characters_is_refused_and_never_cut()
    {
        using var writer = new Writer(site);
        var passphrase = string.Concat(Enumerable.Range(0, 300).Select(number => $"{number} "));

        await writer.OpenAsync(Create);
        await writer.SendAsync(Create, ("name", "Long"), ("passphrase", passphrase), ("repeated", passphrase));

        Problems.ShownBeside(writer.Page, "passphrase", "1024 characters or fewer");
    }

    [Fact]
    public async Task Without_script_a_slip_in_the_passphrase_is_found_before_it_locks_anything()
    {
        using var writer = new Writer(site);

        await writer.OpenAsync(Create);
        await writer.SendAsync(Create, ("name", "Slip"), ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase + "s"));

        Problems.ShownBeside(writer.Page, "repeated", "not the same");
        Assert.NotNull(writer.Page.One("#repeated").Closest("noscript"));
    }

    [Fact]
    public async Task With_script_the_passphrase_is_typed_once()
    {
        using var writer = new Writer(site);
        await writer.OpenAsync(Create);
        var fields = Writer.FieldsOf(writer.Page.One($"form[action='{Create}']"));
        fields.Remove("repeated");
        (fields["name"], fields["passphrase"]) = ("Once", Writer.Passphrase);

        await writer.PostAsync(Create, fields);

        Assert.NotEmpty(writer.Code);
    }

    [Fact]
    public async Task Six_other_words_are_offered_without_script_and_the_name_stays()
    {
        using var writer = new Writer(site);
        var before = HtmlPage.Words((await writer.OpenAsync(Create)).One("[data-words]"));

        await writer.SendAsync(Create, ("act", "another"), ("name", "Kept"), ("passphrase", "something half typed"));

        Assert.Equal(HttpStatusCode.OK, writer.Page.Status);
        Assert.Matches(@"^\p{Ll}{3,}( \p{Ll}{3,}){5}$", HtmlPage.Words(writer.Page.One("[data-words]")));
        Assert.NotEqual(before, HtmlPage.Words(writer.Page.One("[data-words]")));
        Assert.True(writer.Page.One("details.six").HasAttribute("open"));
        Assert.Equal("Kept", writer.Page.One("#name").GetAttribute("value"));
        Problems.NothingIsSentBack(writer.Page, "something half typed");
    }

    [Fact]
    public async Task A_script_gets_six_words_as_text()
    {
        using var answer = await site.Visitor().SendAsync("GET", "/journal/words");

        Assert.Matches(@"^\p{Ll}{3,}( \p{Ll}{3,}){5}$", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Enter_in_a_field_creates_and_does_not_ask_for_other_words()
    {
        var page = await site.Visitor().OpenAsync(Create);

        Assert.Null(page.All($"form[action='{Create}'] button:not([type=button])").First().GetAttribute("name"));
    }

    [Fact]
    public async Task Password_managers_know_the_fields_and_nothing_is_cut_off()
    {
        var page = await site.Visitor().OpenAsync(Create);

        Assert.Equal("username", page.One("#name").GetAttribute("autocomplete"));
        Assert.Equal("new-password", page.One("#passphrase").GetAttribute("autocomplete"));
        Assert.Empty(page.All("#name[maxlength], #passphrase[maxlength], [onpaste]"));
        Assert.Equal("password", page.One("#passphrase").GetAttribute("type"));
        Assert.Equal("password", page.One("#repeated").GetAttribute("type"));
    }

    [Fact]
    public async Task It_says_first_what_cannot_be_undone_and_who_could_read()
    {
        var page = await site.Visitor().OpenAsync(Create);
        var words = HtmlPage.Words(page.One("[aria-labelledby=know]"));

        Assert.Contains("nobody can bring your words back", words, StringComparison.Ordinal);
        Assert.Contains("could change the program", words, StringComparison.Ordinal);
        Assert.Contains("looks at its words", words, StringComparison.Ordinal);
        Assert.Contains("after 30 days", words, StringComparison.Ordinal);
        Assert.Contains("/privacy", page.Links);
        Assert.Empty(page.All("#invite"));
    }

    [Fact]
    public async Task A_form_with_a_stale_token_comes_back_with_the_name_in_it()
    {
        using var writer = new Writer(site);
        await writer.OpenAsync(Create);

        await writer.SendAsync(Create, ("name", "Stale"), ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase), ("token", "stale"));

        Assert.Equal(HttpStatusCode.Conflict, writer.Page.Status);
        Assert.Contains("press the button once more", HtmlPage.Words(writer.Page.One("#notice")), StringComparison.Ordinal);
        Assert.Equal("Stale", writer.Page.One("#name").GetAttribute("value"));
        Problems.NothingIsSentBack(writer.Page, Writer.Passphrase);
        await writer.SendAsync(Create, ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase));
        Assert.NotEmpty(writer.Code);
    }

    [Fact]
    public async Task Whoever_has_a_journal_open_is_led_to_it()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Open already");

        Assert.Equal("/journal", (await writer.OpenAsync(Create)).Path);
    }
}
