using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>Entries that ask for the passphrase again: absent everywhere until then, and again after a while.</summary>
public sealed class ExtraLockedTests(TimedSite timed) : IClassFixture<TimedSite>, IAsyncLifetime
{
    private const string Locked = "/journal/extra-locked";
    private const string Secret = "Nobody here reads this one.";

    private readonly SiteHost site = timed.Site;
    private readonly SettableTime time = timed.Time;
    private Writer writer = null!;
    private string entry = "";

    public async ValueTask InitializeAsync()
    {
        time.Now = EveningSite.Evening;
        writer = new Writer(site);
        await writer.CreateAsync();
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "An open one."));
        await writer.OpenAsync("/journal/write");
        var saved = await writer.SendAsync("/journal/write", ("form.text", Secret), ("form.tags", "alone"), ("form.extraLocked", "true"));
        Assert.Contains("It is locked twice", HtmlPage.Words(saved.Main), StringComparison.Ordinal);
        entry = saved.Path.Replace("/saved", "", StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Until_the_passphrase_is_given_again_no_page_shows_them()
    {
        foreach (var address in new[] { "/journal", entry, entry + "/edit", entry + "/earlier", entry + "/earlier/1", entry + "/saved", "/journal/on-this-day", Locked })
        {
            var page = await writer.OpenAsync(address);
            Assert.DoesNotContain(Secret, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("alone", HtmlPage.Words(page.Main), StringComparison.Ordinal);
        }

        Assert.NotEmpty((await FindAsync()).All("[data-none]"));
        Assert.DoesNotContain(Secret, await ExportAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/earlier")]
    public async Task Its_address_asks_for_the_passphrase_and_leads_on(string page)
    {
        Assert.Equal(Locked, (await writer.OpenAsync(entry + page)).Path);

        var shown = await writer.SendAsync(Locked, ("current", Writer.Passphrase));

        Assert.Equal(entry + page, shown.Path);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
    }

    [Fact]
    public async Task Given_it_they_are_everywhere_for_ten_minutes()
    {
        await ShowAsync();
        Assert.Contains(Secret, HtmlPage.Words(writer.Page.One(".hit")), StringComparison.Ordinal);
        Assert.Contains("Locked twice", HtmlPage.Words(writer.Page.One(".hit")), StringComparison.Ordinal);
        Assert.Equal(2, (await writer.OpenAsync("/journal")).All("article.entry").Count());
        Assert.Single((await FindAsync()).All(".hit"));
        Assert.Contains(Secret, await ExportAsync(), StringComparison.Ordinal);
        Assert.Contains("are in this file", HtmlPage.Words(writer.Page.Main), StringComparison.Ordinal);

        time.Now += TimeSpan.FromMinutes(10);

        Assert.Single((await writer.OpenAsync("/journal")).All("article.entry"));
        Assert.Equal(Locked, (await writer.OpenAsync(entry)).Path);
    }

    [Fact]
    public async Task They_can_be_hidden_again_from_any_page()
    {
        await ShowAsync();
        await writer.OpenAsync("/journal/settings");

        await writer.SendAsync(Locked, ("act", "hide"));

        Assert.Single(writer.Page.All("article.entry"));
        Assert.Equal(Locked, (await writer.OpenAsync(entry)).Path);
    }

    [Fact]
    public async Task Another_passphrase_is_refused_and_not_sent_back()
    {
        await writer.OpenAsync(entry);

        await writer.SendAsync(Locked, ("current", "not the one of this journal"));

        Problems.ShownBeside(writer.Page, "current", "not the passphrase of this journal");
        Problems.NothingIsSentBack(writer.Page, "not the one");
        Assert.Equal(entry, (await writer.SendAsync(Locked, ("current", Writer.Passphrase))).Path);
    }

    [Fact]
    public async Task Another_session_is_not_opened_by_it()
    {
        using var elsewhere = new Writer(site);
        await elsewhere.UnlockAsync(writer.Name);
        await ShowAsync();

        Assert.Equal(Locked, (await elsewhere.OpenAsync(entry)).Path);
    }

    [Fact]
    public async Task Nothing_can_be_deleted_or_brought_back_that_is_not_shown()
    {
        await writer.OpenAsync("/journal");
        var token = Writer.FieldsOf(writer.Page.All("form[action='/journal/lock']").First())["token"];

        Assert.Equal(Locked, (await writer.PostAsync(entry + "/delete", [KeyValuePair.Create("token", token)])).Path);
        Assert.Equal(Locked, (await writer.PostAsync(entry + "/earlier", [KeyValuePair.Create("token", token)])).Path);
        await ShowAsync();
        Assert.Contains(Secret, (await writer.OpenAsync(entry)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_marks_are_in_the_form_and_an_edit_keeps_or_takes_them()
    {
        await ShowAsync();
        await writer.OpenAsync(entry + "/edit");
        Assert.Equal("alone", ((IHtmlInputElement)writer.Page.One("#tags")).Value);
        await writer.SendAsync("/journal/write", ("form.text", Secret + " More."));
        await writer.OpenAsync(Locked);
        Assert.Contains("More.", HtmlPage.Words(writer.Page.One(".hit")), StringComparison.Ordinal);

        await writer.OpenAsync(entry + "/edit");
        var fields = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        fields.Remove("form.extraLocked");
        await writer.PostAsync("/journal/write", fields);

        Assert.Contains("No entry is locked twice", HtmlPage.Words((await writer.OpenAsync(Locked)).Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_one_is_as_hidden_as_it_is()
    {
        await ShowAsync();
        await writer.OpenAsync(entry + "/edit");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = Secret + " Unsaved.";
        await writer.PostAsync("/journal/draft", form);
        var draft = (await writer.OpenAsync(Locked)).Hrefs(".unsaved a.button").Single();
        await writer.SendAsync(Locked, ("act", "hide"));

        Assert.Empty(writer.Page.All(".unsaved"));
        Assert.Equal(Locked, (await writer.OpenAsync(draft)).Path);
        var shown = await writer.SendAsync(Locked, ("current", Writer.Passphrase));
        Assert.Contains("Unsaved.", ((IHtmlTextAreaElement)shown.One("#text")).Value, StringComparison.Ordinal);
        Assert.Contains("extraLocked", shown.All("input[checked]").Select(box => box.GetAttribute("name")!).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locked_elsewhere_while_it_was_edited_the_text_stays_and_the_passphrase_shows_both()
    {
        await ShowAsync();
        await writer.OpenAsync(entry + "/edit");
        var mine = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        mine["form.text"] = "Mine.";
        using var elsewhere = new Writer(site);
        await elsewhere.UnlockAsync(writer.Name);
        await elsewhere.OpenAsync(entry);
        await elsewhere.SendAsync(Locked, ("current", Writer.Passphrase));
        await elsewhere.OpenAsync(entry + "/edit");
        await elsewhere.SendAsync("/journal/write", ("form.text", "Theirs."));
        time.Now += TimeSpan.FromMinutes(10);

        var asked = await writer.PostAsync("/journal/write", mine);
        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.DoesNotContain("Theirs.", asked.Text, StringComparison.Ordinal);
        Assert.Equal("Mine.", ((IHtmlTextAreaElement)asked.One("#text")).Value);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await writer.SendAsync("/journal/write", ("passphrase", "not this one, surely"))).Status);
        var both = await writer.SendAsync("/journal/write", ("passphrase", Writer.Passphrase));

        Assert.Contains("Theirs.", HtmlPage.Words(both.One(".elsewhere")), StringComparison.Ordinal);
        Assert.Equal("Mine.", ((IHtmlTextAreaElement)both.One("#text")).Value);
    }

    [Fact]
    public async Task Text_carried_through_unlocking_keeps_its_marks()
    {
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        (form["form.text"], form["form.extraLocked"], form["form.tags"]) = ("Carried.", "true", "night");
        await writer.SendAsync("/journal/lock");
        await writer.PostAsync("/journal/write", form);

        await writer.SendAsync("/journal/unlock", ("name", writer.Name), ("passphrase", Writer.Passphrase));

        Assert.Single((await writer.OpenAsync("/journal")).All("article.entry"));
        await ShowAsync();
        Assert.Equal(2, writer.Page.All(".hit").Count());
        Assert.Contains("#night", HtmlPage.Words(writer.Page.Main), StringComparison.Ordinal);
    }

    private async Task ShowAsync()
    {
        await writer.OpenAsync(Locked);
        await writer.SendAsync(Locked, ("current", Writer.Passphrase));
        Assert.Equal(Locked, writer.Page.Path);
    }

    private async Task<HtmlPage> FindAsync()
    {
        await writer.OpenAsync("/journal/search");
        return await writer.SendAsync("/journal/search", ("form.text", "reads"));
    }

    private async Task<string> ExportAsync()
    {
        await writer.OpenAsync("/journal/export");
        var file = await writer.DownloadAsync("/journal/export", ("act", "plain"));
        await using var zip = new ZipArchive(new MemoryStream(file.Content));
        using var reader = new StreamReader(await zip.GetEntry("journal.jsonl")!.OpenAsync(TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
