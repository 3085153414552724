using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>Getting back in with the code.</summary>
public sealed class RecoverTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Recover = "/journal/recover";
    private const string NewPassphrase = "seven small stones in a row";

    [Fact]
    public async Task The_code_opens_the_journal_tells_its_name_and_is_replaced_when_the_new_one_is_kept()
    {
        using var writer = new Writer(site);
        using var lost = new Writer(site);
        var code = await writer.CreateAsync("Forgotten Heron");

        await RecoverAsync(lost, code.ToLowerInvariant().Replace('-', ' '));

        Assert.Equal(HttpStatusCode.OK, lost.Page.Status);
        Assert.Contains("Forgotten Heron", HtmlPage.Words(lost.Page.Main), StringComparison.Ordinal);
        Assert.DoesNotContain(NewPassphrase, lost.Page.Text, StringComparison.Ordinal);
        Assert.NotEqual(code, lost.Code);
        Assert.False(await writer.IsInsideAsync());

        await BackAtTheCodeAsync(lost, code);
        await lost.SendAsync("/journal/settings/code", ("act", "keep"));
        Assert.Equal("/journal/write", lost.Page.Path);

        await RecoverAsync(writer, code);
        Problems.ShownBeside(writer.Page, "code", "No journal here opens with this code");
        Problems.NothingIsSentBack(writer.Page, code);
        await writer.UnlockAsync("Forgotten Heron", NewPassphrase);
        Assert.Equal("/journal", writer.Page.Path);
    }

    [Theory]
    [InlineData("", "Please type the recovery code")]
    [InlineData("7K3M-0QZD", "a slip in the code")]
    [InlineData("0000-0000-0000-0000-0000-0000-0000-00001", "a slip in the code")]
    public async Task A_slip_is_told_before_anything_is_tried(string code, string words)
    {
        using var writer = new Writer(site);

        await RecoverAsync(writer, code, name: "Typed name");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, writer.Page.Status);
        Problems.ShownBeside(writer.Page, "code", words);
        Assert.Equal("Typed name", writer.Page.One("#name").GetAttribute("value"));
        Assert.Null(writer.Page.One("#code").GetAttribute("value"));
    }

    [Fact]
    public async Task A_new_name_can_be_chosen_and_what_cannot_be_used_is_said()
    {
        using var writer = new Writer(site);
        using var other = new Writer(site);
        var code = await writer.CreateAsync("Old name");
        await other.CreateAsync("Taken", NewPassphrase);

        await RecoverAsync(writer, code, passphrase: "short");
        Problems.ShownBeside(writer.Page, "passphrase", "15 characters or more");
        await RecoverAsync(writer, code, name: new string('n', 65));
        Problems.ShownBeside(writer.Page, "name", "64 characters or fewer");
        await RecoverAsync(writer, code, name: "Taken");
        Problems.ShownBeside(writer.Page, "passphrase", "cannot be used together");
        await RecoverAsync(writer, code, repeated: "another row of small stones");
        Problems.ShownBeside(writer.Page, "repeated", "not the same");

        await RecoverAsync(writer, code, name: "New name");
        Assert.Contains("New name", HtmlPage.Words(writer.Page.Main), StringComparison.Ordinal);
        await other.OpenAsync("/journal");
        await other.SendAsync("/journal/lock");
        Assert.Equal("/journal", (await other.UnlockAsync("New name", NewPassphrase)).Path);
    }

    [Fact]
    public async Task Text_that_waited_at_the_lock_comes_along_and_is_saved()
    {
        using var writer = new Writer(site);
        using var elsewhere = new Writer(site);
        var code = await writer.CreateAsync("Mid-sentence");
        await elsewhere.UnlockAsync("Mid-sentence");
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = "Today the lake\r\nwas quiet.";
        await elsewhere.OpenAsync("/journal/settings/sessions");
        await elsewhere.SendAsync("/journal/settings/sessions", ("current", Writer.Passphrase));
        await writer.PostAsync("/journal/write", form);

        await writer.PostAsync(Recover, [.. Writer.FieldsOf(writer.Page.One("form[action='/journal/unlock']")), KeyValuePair.Create("act", "carry")]);
        Assert.Equal((HttpStatusCode.OK, Recover), (writer.Page.Status, writer.Page.Path));
        Assert.DoesNotContain("the lake", writer.Page.Text, StringComparison.Ordinal);
        await writer.SendAsync(Recover, ("code", code), ("passphrase", "short"), ("repeated", "short"));
        Assert.NotEmpty(writer.Page.One("[name=carried]").GetAttribute("value")!);
        await writer.SendAsync(Recover, ("code", code), ("passphrase", NewPassphrase), ("repeated", NewPassphrase));
        await writer.SendAsync("/journal/settings/code", ("act", "keep"));

        Assert.Matches("^/journal/entry/[^/]+/saved$", writer.Page.Path);
        Assert.Contains("Today the lake", (await writer.OpenAsync("/journal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_one_journal_is_never_saved_into_another()
    {
        using var writer = new Writer(site);
        using var other = new Writer(site);
        await writer.CreateAsync("Of one");
        var otherCode = await other.CreateAsync("Of another");
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = "Only for one.";
        await writer.SendAsync("/journal/lock");
        await writer.PostAsync("/journal/write", form);
        await writer.PostAsync(Recover, [.. Writer.FieldsOf(writer.Page.One("form[action='/journal/unlock']")), KeyValuePair.Create("act", "carry")]);

        await writer.SendAsync(Recover, ("code", otherCode), ("passphrase", NewPassphrase), ("repeated", NewPassphrase));

        Assert.Contains("another journal", HtmlPage.Words(writer.Page.One("#notice")), StringComparison.Ordinal);
        Assert.NotEmpty(writer.Page.One("[name=carried]").GetAttribute("value")!);
        Assert.True(await other.IsInsideAsync());
    }

    [Fact]
    public async Task The_code_is_typed_as_it_is_and_kept_by_no_browser()
    {
        var page = await site.Visitor().OpenAsync(Recover);

        Assert.Equal("off", page.One("#code").GetAttribute("autocomplete"));
        Assert.Equal("new-password", page.One("#passphrase").GetAttribute("autocomplete"));
        Assert.False(page.One("#code").HasAttribute("maxlength"));
    }

    private static async Task RecoverAsync(Writer writer, string code, string? name = null, string passphrase = NewPassphrase, string? repeated = null)
    {
        await writer.OpenAsync(Recover);
        await writer.SendAsync(Recover, ("code", code), ("passphrase", passphrase), ("repeated", repeated ?? passphrase), ("name", name ?? ""));
    }

    // The page that showed the new code was closed: the old one opens the journal once more.
    private static async Task BackAtTheCodeAsync(Writer writer, string code)
    {
        await RecoverAsync(writer, code);
        Assert.NotEmpty(writer.Code);
    }
}
