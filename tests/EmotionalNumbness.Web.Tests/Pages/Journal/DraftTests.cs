using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>What is being written is kept, sealed, and offered again.</summary>
public sealed class DraftTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
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
    public async Task It_is_offered_after_unlocking_and_ends_with_the_save()
    {
        var form = await FormAsync();
        Assert.Equal(HttpStatusCode.OK, (await KeepAsync(form, "half a thou")).Status);
        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/lock");
        await writer.UnlockAsync(writer.Name);

        var timeline = await writer.OpenAsync("/journal");
        Assert.Equal("half a thou", HtmlPage.Words(timeline.One(".unsaved .plain")));
        var going = await writer.OpenAsync(timeline.Hrefs(".unsaved a.button").Single());
        Assert.Equal("half a thou", ((AngleSharp.Html.Dom.IHtmlTextAreaElement)going.One("textarea")).Value);
        await writer.SendAsync("/journal/write", ("form.text", "half a thought, and the rest"));

        Assert.Empty((await writer.OpenAsync("/journal")).All(".unsaved"));
    }

    [Fact]
    public async Task It_can_be_thrown_away_when_the_writer_has_said_yes()
    {
        await KeepAsync(await FormAsync(), "not this");
        var timeline = await writer.OpenAsync("/journal");

        var question = await writer.OpenAsync(timeline.Hrefs(".unsaved a.away").Single());
        Assert.Equal("not this", HtmlPage.Words(question.One(".unsaved .plain")));
        Assert.Single((await writer.OpenAsync("/journal")).All(".unsaved"));
        await writer.OpenAsync(question.Path);
        await writer.SendAsync(question.Path);

        Assert.Empty((await writer.OpenAsync("/journal")).All(".unsaved"));
    }

    [Fact]
    public async Task The_page_to_write_on_offers_it_and_comes_with_it_at_the_address_that_a_script_is_told()
    {
        var kept = await KeepAsync(await FormAsync(), "half a thou");

        var fresh = await writer.OpenAsync("/journal/write");
        Assert.Equal("half a thou", HtmlPage.Words(fresh.One(".unsaved .plain")));
        var same = await writer.OpenAsync(kept.Header("Content-Location"));

        Assert.Equal("half a thou", ((AngleSharp.Html.Dom.IHtmlTextAreaElement)same.One("textarea")).Value);
        Assert.Empty(same.All(".unsaved"));
    }

    [Fact]
    public async Task Another_session_that_goes_on_with_it_takes_it_along_and_can_empty_it()
    {
        await KeepAsync(await FormAsync(), "half a thou");
        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/lock");
        var timeline = await writer.UnlockAsync(writer.Name);
        var form = Writer.FieldsOf((await writer.OpenAsync(timeline.Hrefs(".unsaved a.button").Single())).One("form[action='/journal/write']"));

        await KeepAsync(form, "another thou");
        Assert.Equal("another thou", HtmlPage.Words((await writer.OpenAsync("/journal")).One(".unsaved .plain")));
        form["emptied"] = "true";
        await KeepAsync(form, "");

        Assert.Empty((await writer.OpenAsync("/journal")).All(".unsaved"));
    }

    [Theory]
    [InlineData("half a thou")]
    [InlineData("")]
    public async Task Answers_given_beside_it_come_back_with_it_or_alone(string text)
    {
        var form = await FormAsync();
        form["checkIn.feeling"] = "3";
        await KeepAsync(form, text);

        var timeline = await writer.OpenAsync("/journal");
        Assert.Contains("With the answers of a check-in.", HtmlPage.Words(timeline.One(".unsaved")), StringComparison.Ordinal);
        var going = await writer.OpenAsync(timeline.Hrefs(".unsaved a.button").Single());
        Assert.True(going.One("[name='checkIn.feeling'][value='3']").HasAttribute("checked"));
        await writer.SendAsync("/journal/write", ("form.text", "half a thought, and the rest"));

        Assert.Single((await writer.OpenAsync("/journal")).All("article.entry .noted"));
        Assert.Empty(writer.Page.All(".unsaved"));
    }

    [Fact]
    public async Task One_that_was_held_up_on_the_way_replaces_nothing_later()
    {
        var form = await FormAsync();
        await KeepAsync(form, "later", order: 20);
        await KeepAsync(form, "earlier", order: 10);

        Assert.Equal("later", HtmlPage.Words((await writer.OpenAsync("/journal")).One(".unsaved .plain")));
    }

    [Fact]
    public async Task Without_a_session_a_script_is_told_so()
    {
        var form = await FormAsync();
        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/lock");
        form["form.text"] = "words";

        using var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Sec-Fetch-Mode", "cors");
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        using var answer = await visitor.PostAsync(new Uri("/journal/draft", UriKind.Relative), new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Blank_text_replaces_nothing()
    {
        var form = await FormAsync();
        await KeepAsync(form, "words");

        Assert.Equal(HttpStatusCode.NoContent, (await KeepAsync(form, "  ")).Status);

        Assert.Single((await writer.OpenAsync("/journal")).All(".unsaved"));
    }

    private async Task<Dictionary<string, string>> FormAsync() =>
        Writer.FieldsOf((await writer.OpenAsync("/journal/write")).One("form[action='/journal/write']"));

    private Task<HtmlPage> KeepAsync(Dictionary<string, string> form, string text, long order = 1)
    {
        form["form.text"] = text;
        form["order"] = $"{order}";
        return writer.PostAsync("/journal/draft", form);
    }
}
