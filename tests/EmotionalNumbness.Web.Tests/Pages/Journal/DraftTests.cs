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
        var going = await writer.OpenAsync(timeline.Hrefs(".unsaved a").Single());
        Assert.Equal("half a thou", ((AngleSharp.Html.Dom.IHtmlTextAreaElement)going.One("textarea")).Value);
        await writer.SendAsync("/journal/write", ("form.text", "half a thought, and the rest"));

        Assert.Empty((await writer.OpenAsync("/journal")).All(".unsaved"));
    }

    [Fact]
    public async Task It_can_be_thrown_away()
    {
        await KeepAsync(await FormAsync(), "not this");
        var timeline = await writer.OpenAsync("/journal");

        await writer.SendAsync(timeline.One(".unsaved form").GetAttribute("action")!);

        Assert.Empty((await writer.OpenAsync("/journal")).All(".unsaved"));
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
