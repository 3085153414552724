using System.Net;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>Reading, deleting and earlier versions.</summary>
public sealed class EntryTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
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
    public async Task Light_markdown_is_shown_as_it_was_meant()
    {
        var page = await writer.OpenAsync(await SaveAsync("Cold **air**\nand\n\n- a dog\n- a bicycle"));

        Assert.Equal("air", page.One(".written strong").TextContent);
        Assert.Equal(2, page.All(".written li").Count());
        Assert.Single(page.All(".written br"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![a](https://elsewhere.example/track.png)")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("<https://elsewhere.example/\"onmouseover=\"alert(1)>")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<iframe src=//elsewhere.example></iframe>")]
    public async Task Nothing_in_it_can_run_or_fetch(string text)
    {
        var written = (await writer.OpenAsync(await SaveAsync(text))).One(".written");

        Assert.Empty(written.QuerySelectorAll("script, img, style, iframe, object, embed, form, svg, [src], [style]"));
        Assert.DoesNotContain(written.QuerySelectorAll("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(written.QuerySelectorAll("a[href]"), link => Assert.Matches("^(https?|mailto|tel):", link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_deleted_entry_comes_back_within_ten_minutes()
    {
        var entry = await SaveAsync("words");
        await writer.OpenAsync(entry);

        var deleted = await writer.SendAsync($"{entry}/delete");
        Assert.Empty((await writer.OpenAsync("/journal")).All("article.entry"));
        await writer.OpenAsync(entry);
        var back = await writer.SendAsync($"{entry}/bring-back");

        Assert.Equal("This entry is deleted", deleted.Heading);
        Assert.Equal("words", HtmlPage.Words(back.One(".written")));
    }

    [Fact]
    public async Task Earlier_versions_can_be_read_brought_back_and_removed()
    {
        var entry = await SaveAsync("first");
        await writer.OpenAsync($"{entry}/edit");
        await writer.SendAsync("/journal/write", ("form.text", "second"));

        var earlier = await writer.OpenAsync($"{entry}/earlier/1");
        Assert.Equal("first", HtmlPage.Words(earlier.One(".written")));
        var restored = await writer.SendAsync($"{entry}/earlier/1", ("act", "restore"));
        Assert.Equal("first", HtmlPage.Words(restored.One(".written")));
        await writer.OpenAsync($"{entry}/earlier");
        await writer.SendAsync($"{entry}/earlier");

        Assert.Single((await writer.OpenAsync($"{entry}/earlier")).All(".plain-list li"));
        Assert.Equal(HttpStatusCode.NotFound, (await writer.OpenAsync($"{entry}/earlier/1")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/saved")]
    [InlineData("/earlier")]
    [InlineData("/earlier/1")]
    public async Task Another_writer_finds_nothing_at_its_address(string below)
    {
        var entry = await SaveAsync("mine");
        using var other = new Writer(site);
        await other.CreateAsync();

        var page = await other.OpenAsync(entry + below);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("mine", HtmlPage.Words(page.Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_key_is_led_to_unlock_and_from_there_to_the_entry()
    {
        var entry = await SaveAsync("mine");
        using var later = new Writer(site);

        var unlock = await later.OpenAsync(entry);
        Assert.Equal("/journal/unlock", unlock.Path);
        var page = await later.SendAsync("/journal/unlock", ("name", writer.Name), ("passphrase", Writer.Passphrase));

        Assert.Equal(entry, page.Path);
    }

    [Fact]
    public async Task The_timeline_goes_on_page_by_page_and_never_shows_one_twice()
    {
        for (var i = 0; i < 23; i++)
            await SaveAsync($"entry number {i}.");

        var first = await writer.OpenAsync("/journal");
        var second = await writer.OpenAsync(first.Hrefs("a[rel=next]").Single());

        var shown = first.All("article.entry .plain").Concat(second.All("article.entry .plain")).Select(HtmlPage.Words).ToList();
        Assert.Equal(23, shown.Count);
        Assert.Distinct(shown);
    }

    [Fact]
    public async Task An_empty_journal_invites()
    {
        var page = await writer.OpenAsync("/journal");

        Assert.Contains("nothing has to be", HtmlPage.Words(page.Main), StringComparison.Ordinal);
        Assert.Equal("/journal/write", page.Hrefs("main a.button").First());
    }

    private async Task<string> SaveAsync(string text)
    {
        await writer.OpenAsync("/journal/write");
        return (await writer.SendAsync("/journal/write", ("form.text", text))).Path.Replace("/saved", "", StringComparison.Ordinal);
    }
}
