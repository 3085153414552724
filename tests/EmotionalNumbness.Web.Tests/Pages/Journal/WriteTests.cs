using System.Globalization;
using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>Writing, and every way in which what was typed could be lost.</summary>
public sealed class WriteTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private const string Text = "The light on the wall.\n\n  Two spaces, ünïcödé, a <b>tag</b> and “quotes” & an emoji 🌧\n";

    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        await writer.CreateAsync();
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_was_written_is_saved_and_can_be_read()
    {
        await writer.OpenAsync("/journal/write");
        var saved = await writer.SendAsync("/journal/write", ("form.text", "The light on the wall."));

        Assert.EndsWith("/saved", saved.Path, StringComparison.Ordinal);
        Assert.Equal("Saved", saved.Heading);
        Assert.Contains("The light on the wall.", HtmlPage.Words((await writer.OpenAsync("/journal")).Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_back_byte_for_byte()
    {
        await writer.OpenAsync("/journal/write");
        var saved = await writer.SendAsync("/journal/write", ("form.text", Text.ReplaceLineEndings("\r\n")));

        Assert.Equal(Text, TextIn(await writer.OpenAsync(saved.Path.Replace("/saved", "/edit", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Tab_and_history_say_journal_and_nothing_else()
    {
        foreach (var address in new[] { "/journal", "/journal/write", "/journal/settings" })
            Assert.Equal("Journal", (await writer.OpenAsync(address)).Title);
    }

    [Fact]
    public async Task No_page_of_it_may_be_kept_or_compressed_or_found()
    {
        foreach (var address in new[] { "/journal", "/journal/write", "/journal/unlock", "/journal/create" })
        {
            var page = await writer.OpenAsync(address);
            Assert.Equal("no-store", page.Header("Cache-Control"));
            Assert.Equal("noindex", page.Header("X-Robots-Tag"));
            Assert.Empty(page.Header("Content-Encoding"));
        }
    }

    [Fact]
    public async Task The_text_area_keeps_its_words_on_the_device()
    {
        var area = (await writer.OpenAsync("/journal/write")).One("textarea");

        Assert.Equal("false", area.GetAttribute("spellcheck"));
        Assert.Equal("off", area.GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task Nothing_is_a_whole_entry_in_one_tap()
    {
        await writer.OpenAsync("/journal");

        var saved = await writer.SendAsync("/journal/nothing");

        Assert.Equal("Saved", saved.Heading);
        Assert.Contains("I feel nothing.", HtmlPage.Words((await writer.OpenAsync("/journal")).Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_guide_leads_to_the_page_with_its_prompt_in_it()
    {
        var link = (await writer.OpenAsync("/guide/grief")).Hrefs(".write-about a").First();

        var page = await writer.OpenAsync(link);

        Assert.Equal(Repository.Guide.PartFor("grief")!.WritingPrompt + " ", TextIn(page));
    }

    [Fact]
    public async Task A_prompt_fills_the_page_without_a_script()
    {
        var page = await writer.OpenAsync("/journal/write?prompt=today-i-noticed");

        Assert.Equal("Today I noticed… ", TextIn(page));
    }

    [Fact]
    public async Task A_prompt_pressed_without_a_script_leaves_what_was_typed()
    {
        await writer.OpenAsync("/journal/write");

        var page = await writer.SendAsync("/journal/write", ("form.text", "Something before."), ("form.tags", "walk"), ("checkIn.feeling", "3"), ("form.add", "today-i-noticed"));

        Assert.Equal("Something before.\n\nToday I noticed… ", TextIn(page));
        Assert.Equal("walk", page.One("#tags").GetAttribute("value"));
        Assert.True(page.One("[name='checkIn.feeling'][value='3']").HasAttribute("checked"));
        Assert.Empty((await writer.OpenAsync("/journal")).All("article.entry"));
    }

    [Theory]
    [InlineData("", "I feel nothing.")]
    [InlineData("The light on the wall. ", "The light on the wall.\n\nI feel nothing.")]
    public async Task Nothing_pressed_while_writing_is_saved_with_what_was_typed(string typed, string saved)
    {
        await writer.OpenAsync("/journal/write");

        var page = await writer.SendAsync("/journal/write", ("form.text", typed), ("form.add", "nothing"));

        Assert.Equal("Saved", page.Heading);
        Assert.Equal(saved, TextIn(await writer.OpenAsync(page.Path.Replace("/saved", "/edit", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    public async Task Where_nothing_was_written_nothing_is_saved_and_that_is_said_kindly(string text)
    {
        await writer.OpenAsync("/journal/write");

        var page = await writer.SendAsync("/journal/write", ("form.text", text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("one word", NoticeOf(page), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_double_click_saves_once()
    {
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = "once";

        var first = await writer.PostAsync("/journal/write", form);
        var second = await writer.PostAsync("/journal/write", form);

        Assert.Equal(first.Path, second.Path);
        Assert.Single((await writer.OpenAsync("/journal")).All("article.entry"));
    }

    [Fact]
    public async Task An_earlier_day_can_be_chosen()
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "then"), ("form.day", "2020-02-29"));

        Assert.Equal(new DateOnly(2020, 2, 29).ToString("D", CultureInfo.GetCultureInfo("en")), HtmlPage.Words((await writer.OpenAsync("/journal")).All(".day h2").Single()));
    }

    [Fact]
    public async Task A_day_ahead_is_refused_and_the_text_stays()
    {
        await writer.OpenAsync("/journal/write");

        var page = await writer.SendAsync("/journal/write", ("form.text", Text), ("form.day", "2199-01-01"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(Text, TextIn(page));
    }

    [Fact]
    public async Task A_text_past_the_limit_stays_in_the_page_and_is_kept_as_a_draft()
    {
        var long_ = new string('x', 1024 * 1024 + 1);
        await writer.OpenAsync("/journal/write");

        var page = await writer.SendAsync("/journal/write", ("form.text", long_));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("1024 KB", NoticeOf(page), StringComparison.Ordinal);
        Assert.Equal(long_, TextIn(page));
        Assert.Single((await writer.OpenAsync("/journal")).All(".unsaved"));
    }

    [Fact]
    public async Task A_text_of_exactly_the_limit_is_saved()
    {
        await writer.OpenAsync("/journal/write");

        Assert.Equal("Saved", (await writer.SendAsync("/journal/write", ("form.text", new string('ä', 512 * 1024)))).Heading);
    }

    [Fact]
    public async Task A_session_that_ended_while_writing_leads_through_unlocking_to_the_saved_text()
    {
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = Text.ReplaceLineEndings("\r\n");
        await LockAsync(writer);

        var locked = await writer.PostAsync("/journal/write", form);
        Assert.Equal(HttpStatusCode.Unauthorized, locked.Status);
        Assert.DoesNotContain("The light", locked.Text, StringComparison.Ordinal);
        var mistyped = await writer.SendAsync("/journal/unlock", ("name", writer.Name), ("passphrase", "not the right words at all"));
        Assert.DoesNotContain("The light", mistyped.Text, StringComparison.Ordinal);
        var saved = await writer.SendAsync("/journal/unlock", ("name", writer.Name), ("passphrase", Writer.Passphrase));

        Assert.Equal("Saved", saved.Heading);
        Assert.Equal(Text, TextIn(await writer.OpenAsync(saved.Path.Replace("/saved", "/edit", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Carried_text_goes_into_no_other_journal()
    {
        using var other = new Writer(site);
        await other.CreateAsync();
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = "mine alone";
        await LockAsync(writer);
        await writer.PostAsync("/journal/write", form);

        var refused = await writer.SendAsync("/journal/unlock", ("name", other.Name), ("passphrase", Writer.Passphrase));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Empty((await other.OpenAsync("/journal")).All("article.entry"));
        Assert.Equal("Saved", (await writer.SendAsync("/journal/unlock", ("name", writer.Name), ("passphrase", Writer.Passphrase))).Heading);
    }

    [Fact]
    public async Task A_form_from_another_writers_session_is_not_saved_here()
    {
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = "from the first writer’s page";
        using var other = new Writer(site);
        await other.CreateAsync();

        var page = await other.PostAsync("/journal/write", form);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Empty((await other.OpenAsync("/journal")).All("article.entry"));
    }

    [Fact]
    public async Task A_token_that_ran_out_costs_one_more_press()
    {
        await writer.OpenAsync("/journal/write");
        var again = await writer.SendAsync("/journal/write", ("form.text", Text), ("token", "stale"));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(Text, TextIn(again));
        Assert.Equal("Saved", (await writer.SendAsync("/journal/write")).Heading);
    }

    [Fact]
    public async Task A_form_whose_own_fields_were_spoilt_is_saved_all_the_same()
    {
        await writer.OpenAsync("/journal/write");

        var saved = await writer.SendAsync("/journal/write", ("form.text", "kept"), ("form.entry", "?"), ("form.save", ""), ("form.day", "yesterday"), ("form.base", "-7"), ("form.offset", "soon"));

        Assert.Equal("Saved", saved.Heading);
    }

    [Theory]
    [InlineData("both", "theirs\n\nmine")]
    [InlineData("", "mine")]
    public async Task Two_tabs_in_conflict_show_both_and_the_writer_chooses(string choice, string result)
    {
        var entry = await SaveAsync("first");
        await writer.OpenAsync($"{entry}/edit");
        var mine = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        mine["form.text"] = "mine";
        await writer.SendAsync("/journal/write", ("form.text", "theirs"));

        var conflict = await writer.PostAsync("/journal/write", mine);
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("mine", TextIn(conflict));
        Assert.Equal("theirs", conflict.One(".elsewhere .plain").TextContent);
        Assert.Equal("Saved", (await writer.SendAsync("/journal/write", ("form.choice", choice))).Heading);

        Assert.Equal(result, TextIn(await writer.OpenAsync($"{entry}/edit")));
    }

    [Fact]
    public async Task In_a_conflict_mine_can_become_an_entry_of_its_own()
    {
        var entry = await SaveAsync("first");
        await writer.OpenAsync($"{entry}/edit");
        var mine = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        mine["form.text"] = "mine";
        await writer.SendAsync("/journal/write", ("form.text", "theirs"));
        await writer.PostAsync("/journal/write", mine);

        var saved = await writer.SendAsync("/journal/write", ("form.choice", "apart"));

        Assert.NotEqual(entry, saved.Path.Replace("/saved", "", StringComparison.Ordinal));
        Assert.Equal("theirs", TextIn(await writer.OpenAsync($"{entry}/edit")));
        Assert.Equal(2, (await writer.OpenAsync("/journal")).All("article.entry").Count());
    }

    [Fact]
    public async Task An_entry_deleted_while_it_was_changed_can_be_brought_back_and_the_text_stays()
    {
        var entry = await SaveAsync("first");
        await writer.OpenAsync($"{entry}/edit");
        var mine = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        mine["form.text"] = "changed";
        await writer.OpenAsync(entry);
        await writer.SendAsync($"{entry}/delete");

        var page = await writer.PostAsync("/journal/write", mine);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("changed", TextIn(page));
        await writer.SendAsync($"{entry}/bring-back");
        Assert.Equal("Saved", (await writer.PostAsync("/journal/write", mine)).Heading);
    }

    private async Task<string> SaveAsync(string text)
    {
        await writer.OpenAsync("/journal/write");
        return (await writer.SendAsync("/journal/write", ("form.text", text))).Path.Replace("/saved", "", StringComparison.Ordinal);
    }

    private static async Task LockAsync(Writer who)
    {
        await who.OpenAsync("/journal");
        await who.SendAsync("/journal/lock");
    }

    private static string TextIn(HtmlPage page) => ((AngleSharp.Html.Dom.IHtmlTextAreaElement)page.One("textarea")).Value.ReplaceLineEndings("\n");

    private static string NoticeOf(HtmlPage page) => HtmlPage.Words(page.One("#notice"));
}
