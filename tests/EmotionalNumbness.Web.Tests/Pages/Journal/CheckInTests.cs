using System.Net;
using AngleSharp.Html.Dom;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>Check-ins, alone and with an entry.</summary>
public sealed class CheckInTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private const string Page = "/journal/check-in";

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
    public async Task One_tap_and_one_button_are_a_whole_check_in()
    {
        await writer.OpenAsync(Page);
        Assert.Equal(11, writer.Page.All("input[name='form.feeling']").Count(radio => int.TryParse(radio.GetAttribute("value"), out _)));

        var noted = await writer.SendAsync(Page, ("form.feeling", "3"));

        Assert.Equal("Noted", noted.Heading);
        Assert.Equal(("How much am I feeling?", "3"), (HtmlPage.Words(noted.One(".answers-list dt")), HtmlPage.Words(noted.One(".answers-list dd"))));
        var row = Assert.Single(await DemoJournal.ExportedAsync(writer));
        Assert.Equal("3", row["feeling"]);
        Assert.All(new[] { "pleasantness", "words", "sensations", "could_cry", "sleep_minutes", "tags" }, column => Assert.Equal("", row[column]));
    }

    [Fact]
    public async Task A_journal_of_check_ins_alone_is_not_called_empty()
    {
        Assert.Contains("Nothing is here yet", HtmlPage.Words((await writer.OpenAsync("/journal")).Main), StringComparison.Ordinal);
        await writer.OpenAsync(Page);
        await writer.SendAsync(Page, ("form.feeling", "3"));

        var timeline = await writer.OpenAsync("/journal");

        Assert.DoesNotContain("Nothing is here yet", HtmlPage.Words(timeline.Main), StringComparison.Ordinal);
        Assert.Equal("/journal/calendar", timeline.One(".lead a").GetAttribute("href"));
        Assert.NotEmpty(timeline.All(".ways-back a[href='/journal/search']"));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("dont-know", "dont-know")]
    [InlineData("rather-not-say", "rather-not-say")]
    [InlineData("", "")]
    public async Task The_four_answers_stay_four_in_the_page_and_in_the_export(string chosen, string exported)
    {
        await writer.OpenAsync(Page);

        await writer.SendAsync(Page, ("form.feeling", chosen), ("form.couldCry", "No"));

        Assert.Equal(exported, Assert.Single(await DemoJournal.ExportedAsync(writer))["feeling"]);
        var edit = await EditAsync();
        Assert.Equal(chosen, edit.One("input[name='form.feeling'][checked]").GetAttribute("value"));
    }

    [Fact]
    public async Task Words_and_places_come_back_and_a_place_alone_says_that_there_is_something()
    {
        await writer.OpenAsync(Page);

        await writer.SendAsync(
            Page, ("form.words", "numb"), ("form.words", "not-sure"), ("form.ownWords", "grey, like glass"), ("form.places", "chest"), ("form.places", "throat"),
            ("form.sensations", "tight@throat"), ("form.sensations", "heavy@throat"), ("form.sensations", "cold@hands"), ("form.tags", "Anna, walk"));

        var row = Assert.Single(await DemoJournal.ExportedAsync(writer));
        Assert.Equal(("numb; not-sure", "grey; like glass", "Anna; walk"), (row["words"], row["own_words"], row["tags"]));
        Assert.Equal("something (chest); tight (throat); heavy (throat)", row["sensations"]);
        var edit = await EditAsync();
        Assert.Equal(["chest", "throat"], edit.All("input[name='form.places'][checked]").Select(box => box.GetAttribute("value")).Order());
        Assert.Equal(["heavy@throat", "tight@throat"], edit.All("input[name='form.sensations'][checked]").Select(box => box.GetAttribute("value")).Order());
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_marked_and_nothing_is_lost()
    {
        await writer.OpenAsync(Page);

        var page = await writer.SendAsync(
            Page, ("form.asked", "Sleep"), ("form.asked", "Words"), ("form.feeling", "4"), ("form.sleep", "a lot"), ("form.ownWords", "grey"), ("form.words", "flat"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(Page, page.Address);
        Assert.Contains("hours", HtmlPage.Words(page.One("#checkin-sleep-problem")), StringComparison.Ordinal);
        Assert.Equal("a lot", page.One("#checkin-sleep").GetAttribute("value"));
        Assert.Equal("grey", page.One("#checkin-words").GetAttribute("value"));
        Assert.Equal(["4", "flat"], page.All("input[name='form.feeling'][checked], input[name='form.words'][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal("Noted", (await writer.SendAsync(Page, ("form.sleep", "7,5"))).Heading);
        Assert.Equal("450", Assert.Single(await DemoJournal.ExportedAsync(writer))["sleep_minutes"]);
    }

    [Theory]
    [InlineData("form.day", "31/01/2026")]
    [InlineData("form.day", "9999-01-01")]
    public async Task A_day_that_will_not_do_is_told_and_the_answers_stay(string field, string value)
    {
        await writer.OpenAsync(Page);

        var page = await writer.SendAsync(Page, (field, value), ("form.feeling", "6"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("6", page.One("input[name='form.feeling'][checked]").GetAttribute("value"));
    }

    [Fact]
    public async Task Without_its_token_it_is_asked_for_once_more_and_keeps_everything()
    {
        await writer.OpenAsync(Page);
        var fields = Writer.FieldsOf(writer.Page.One($"form[action='{Page}']"));
        fields.Remove("token");
        fields["form.feeling"] = "5";

        var page = await writer.PostAsync(Page, fields);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("5", page.One("input[name='form.feeling'][checked]").GetAttribute("value"));
        Assert.Equal("Noted", (await writer.SendAsync(Page)).Heading);
    }

    [Fact]
    public async Task An_empty_one_is_not_kept()
    {
        await writer.OpenAsync(Page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await writer.SendAsync(Page)).Status);
        Assert.Empty(await DemoJournal.ExportedAsync(writer));
    }

    [Fact]
    public async Task An_edit_keeps_the_answers_of_questions_that_it_did_not_show()
    {
        await writer.OpenAsync(Page);
        await writer.SendAsync(Page, ("form.asked", "Alcohol"), ("form.feeling", "4"), ("form.alcohol", "2"));
        await EditAsync();

        await writer.SendAsync(Page, ("form.asked", "Words"), ("form.feeling", "7"), ("form.alcohol", ""));

        var row = Assert.Single(await DemoJournal.ExportedAsync(writer));
        Assert.Equal(("7", "2"), (row["feeling"], row["drinks"]));
    }

    [Fact]
    public async Task Changed_in_two_tabs_the_later_one_is_asked_and_loses_nothing()
    {
        await writer.OpenAsync(Page);
        await writer.SendAsync(Page, ("form.feeling", "1"));
        var stale = Writer.FieldsOf((await EditAsync()).One($"form[action='{Page}']"));
        await writer.SendAsync(Page, ("form.feeling", "2"));
        stale["form.feeling"] = "9";

        var page = await writer.PostAsync(Page, stale);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        await writer.SendAsync(Page);
        Assert.Equal("9", Assert.Single(await DemoJournal.ExportedAsync(writer))["feeling"]);
    }

    [Fact]
    public async Task It_can_be_deleted_and_brought_back()
    {
        await writer.OpenAsync(Page);
        await writer.SendAsync(Page, ("form.feeling", "3"));
        await EditAsync();

        var deleted = await writer.SendAsync(writer.Page.One("form[action$='/delete']").GetAttribute("action")!);
        Assert.Equal("Deleted", deleted.Heading);
        Assert.Empty(await DemoJournal.ExportedAsync(writer));
        await writer.PostAsync(deleted.One("form[action$='/bring-back']").GetAttribute("action")!, Writer.FieldsOf(deleted.One("form[action$='/bring-back']")));

        Assert.Equal("Noted", writer.Page.Heading);
    }

    [Fact]
    public async Task With_an_entry_it_is_saved_in_one_go_and_shown_with_it()
    {
        await writer.OpenAsync("/journal/write");

        var saved = await writer.SendAsync("/journal/write", ("form.text", "The kettle clicked."), ("checkIn.feeling", "4"), ("checkIn.words", "calm"));

        Assert.Equal("Saved", saved.Heading);
        var entry = await writer.OpenAsync(saved.Path.Replace("/saved", "", StringComparison.Ordinal));
        Assert.StartsWith("Check-in feeling 4 · calm", HtmlPage.Words(entry.One(".noted")), StringComparison.Ordinal);
        Assert.StartsWith("Check-in feeling 4 · calm", HtmlPage.Words((await writer.OpenAsync("/journal")).One(".entry .noted")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_without_answers_has_no_check_in()
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "The kettle clicked."));

        Assert.Empty(await DemoJournal.ExportedAsync(writer));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_keeps_the_text_and_the_rest_in_the_page()
    {
        await writer.OpenAsync("/journal/write");

        var page = await writer.SendAsync("/journal/write", ("form.text", "The kettle."), ("checkIn.asked", "Sleep"), ("checkIn.sleep", "much"), ("checkIn.feeling", "2"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("The kettle.", ((IHtmlTextAreaElement)page.One("#text")).Value);
        Assert.Equal("2", page.One("input[name='checkIn.feeling'][checked]").GetAttribute("value"));
        Assert.True(page.One("details.check-in").HasAttribute("open"));
    }

    [Fact]
    public async Task A_session_that_ended_while_writing_loses_neither_text_nor_check_in()
    {
        await writer.OpenAsync("/journal/write");
        var written = writer.Page;
        await writer.SendAsync("/journal/lock");
        var fields = Writer.FieldsOf(written.One("form[data-write]"));
        fields["form.text"] = "The kettle clicked.";
        fields["checkIn.feeling"] = "8";
        await writer.PostAsync("/journal/write", fields);

        await writer.SendAsync("/journal/unlock", ("name", writer.Name), ("passphrase", Writer.Passphrase));

        Assert.Equal("Saved", writer.Page.Heading);
        Assert.Equal("8", Assert.Single(await DemoJournal.ExportedAsync(writer))["feeling"]);
    }

    [Fact]
    public async Task Each_part_of_the_picture_belongs_to_a_checkbox()
    {
        var page = await writer.OpenAsync(Page);

        Assert.All(page.All(".figure label"), spot => Assert.Equal("form.places", page.One($"input[type=checkbox]#{spot.GetAttribute("for")}").GetAttribute("name")));
        var styles = string.Concat(page.All("style").Select(style => style.TextContent));
        Assert.All(page.All("input[name='form.places']").Select(box => box.Id!).Where(id => id != "place-somewhere"), id =>
            Assert.Contains($".body-map:has(#{id}:checked) .part-{id["place-".Length..]}", styles, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_locked_out_is_led_to_unlock()
    {
        using var locked = new Writer(site);

        Assert.Equal("/journal/unlock", (await locked.OpenAsync(Page)).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await writer.OpenAsync($"{Page}/{new string('0', 32)}")).Status);
    }

    private async Task<HtmlPage> EditAsync()
    {
        var id = Assert.Single(await DemoJournal.ExportedAsync(writer))["id"];
        return await writer.OpenAsync($"{Page}/{id}");
    }
}
