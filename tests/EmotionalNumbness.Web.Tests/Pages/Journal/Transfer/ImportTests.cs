using System.Net;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Web.Tests.Pages.Journal.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Transfer;

/// <summary>Bringing entries in: a file is sent, looked at, and then imported or thrown away.</summary>
public sealed class ImportTests(ImportTests.SmallUploads uploads) : IClassFixture<ImportTests.SmallUploads>, IAsyncLifetime
{
    private const string Export = "/journal/export";
    private const string Import = "/journal/import";
    private const string FilePassphrase = "kettle meadow seven stairs";

    private readonly SiteHost site = uploads.Site;
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
    public async Task The_settings_lead_to_it()
    {
        Assert.Contains(Import, (await writer.OpenAsync("/journal/settings")).Links);

        Assert.Equal("Bring entries in from elsewhere", (await writer.OpenAsync(Import)).Heading);
    }

    [Fact]
    public async Task What_was_taken_out_comes_into_another_journal_and_only_once()
    {
        await WriteAsync("Cold air. My hands.");
        await WriteAsync("Said fine to everyone.");
        await writer.OpenAsync(Export);
        var file = await writer.DownloadAsync(Export, ("act", "plain"));
        using var other = new Writer(site);
        await other.CreateAsync();

        await SendFileAsync(other, file.Content);
        await other.SendAsync(other.Page.Path);

        Assert.Equal("It is in your journal", other.Page.Heading);
        Assert.Equal("Entries 2", Counts(other.Page)[0]);
        var entries = HtmlPage.Words((await other.OpenAsync("/journal")).Main);
        Assert.Contains("Cold air. My hands.", entries, StringComparison.Ordinal);
        Assert.Contains("Said fine to everyone.", entries, StringComparison.Ordinal);

        await SendFileAsync(other, file.Content);

        Assert.Equal("Entries 0", Counts(other.Page)[0]);
        Assert.Contains("nothing new", HtmlPage.Words(other.Page.Main), StringComparison.Ordinal);
        await other.SendAsync(other.Page.Path);
        Assert.Equal("Entries 0", Counts(other.Page)[0]);
    }

    [Fact]
    public async Task A_locked_archive_opens_with_its_passphrase_which_is_asked_for_once()
    {
        await WriteAsync("Cold air. My hands.");
        await writer.OpenAsync(Export);
        var file = await writer.DownloadAsync(Export, ("passphrase", FilePassphrase), ("repeated", FilePassphrase));
        using var other = new Writer(site);
        await other.CreateAsync();

        await SendFileAsync(other, file.Content);
        var preview = other.Page.Path;
        Assert.Contains("This file is locked", HtmlPage.Words(other.Page.Main), StringComparison.Ordinal);
        await other.SendAsync(preview, ("act", "look"), ("passphrase", "another one altogether"));
        Problems.ShownBeside(other.Page, "passphrase", "does not open the file");
        await other.SendAsync(preview, ("act", "look"), ("passphrase", FilePassphrase));
        Problems.NothingIsSentBack(other.Page, FilePassphrase);
        await other.SendAsync(preview);

        Assert.Equal("It is in your journal", other.Page.Heading);
        Assert.Equal("Entries 1", Counts(other.Page)[0]);
    }

    [Fact]
    public async Task A_preview_tells_what_is_there_and_changes_nothing()
    {
        await SendFileAsync(writer, Samples.DayOne);

        var words = HtmlPage.Words(writer.Page.Main);
        Assert.Contains("Day One", words, StringComparison.Ordinal);
        Assert.Equal("Entries 2", Counts(writer.Page)[0]);
        Assert.Contains("evening (1)", words, StringComparison.Ordinal);
        Assert.Contains("Photos: ", words, StringComparison.Ordinal);
        Assert.Contains("it has no day that can be read", words, StringComparison.Ordinal);
        Assert.Contains("aKeyOfNextYear", words, StringComparison.Ordinal);
        Assert.Empty((await writer.OpenAsync("/journal")).All(".entry"));
    }

    [Fact]
    public async Task A_zip_of_day_one_comes_in_with_a_tag_for_stars_where_it_is_wanted()
    {
        await SendFileAsync(writer, Samples.DayOne);

        await writer.SendAsync(writer.Page.Path, ("act", "look"), ("form.star", "true"));
        Assert.NotEmpty(writer.Page.All("input[name='form.star'][checked]"));
        await writer.SendAsync(writer.Page.Path);

        Assert.Equal("Entries 2", Counts(writer.Page)[0]);
        Assert.Contains("My hands.", HtmlPage.Words((await writer.OpenAsync("/journal")).Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Times_without_a_zone_are_taken_to_be_where_the_writer_says()
    {
        await SendFileAsync(writer, Samples.JrnlText);
        Assert.Equal("UTC", writer.Page.One("#zone option[selected]").GetAttribute("value"));

        await writer.SendAsync(writer.Page.Path, ("act", "look"), ("form.zone", "Asia/Tokyo"));
        Assert.Equal("Asia/Tokyo", writer.Page.One("#zone option[selected]").GetAttribute("value"));
        await writer.SendAsync(writer.Page.Path, ("form.zone", "Asia/Tokyo"));

        Assert.Equal("Entries 2", Counts(writer.Page)[0]);
        Assert.Contains("I noticed my hands.", HtmlPage.Words((await writer.OpenAsync("/journal")).Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moods_stay_words_until_the_writer_places_them()
    {
        await SendFileAsync(writer, Samples.Daylio);
        var moods = writer.Page.All("input[type=hidden][name$='.word']").Select(mood => mood.GetAttribute("value")!).ToList();
        Assert.Equal(["meh", "numb"], moods.Order(StringComparer.Ordinal));

        await writer.SendAsync(writer.Page.Path, ("act", "look"), ("form.moods[0].pleasantness", "-1"));
        Assert.Equal("-1", writer.Page.One("select[name$='.pleasantness'] option[selected][value='-1']").GetAttribute("value"));
        await writer.SendAsync(writer.Page.Path);

        Assert.Equal("Check-ins 2", Counts(writer.Page)[1]);
    }

    [Fact]
    public async Task Notes_can_be_chosen_by_their_tag()
    {
        await SendFileAsync(writer, Samples.StandardNotes);
        Assert.Equal("Entries 2", Counts(writer.Page)[0]);

        await writer.SendAsync(writer.Page.Path, ("act", "look"), ("form.tags", "diary"));
        Assert.Equal("Entries 1", Counts(writer.Page)[0]);
        await writer.SendAsync(writer.Page.Path);

        Assert.Equal("Entries 1", Counts(writer.Page)[0]);
    }

    [Fact]
    public async Task A_file_that_is_thrown_away_is_gone()
    {
        await SendFileAsync(writer, Samples.JrnlText);
        var preview = writer.Page.Path;

        Assert.Equal(Import, (await writer.SendAsync(preview, ("act", "discard"))).Path);

        Assert.Equal(HttpStatusCode.Gone, (await writer.OpenAsync(preview)).Status);
        Assert.Contains("no longer here", HtmlPage.Words(writer.Page.Main), StringComparison.Ordinal);
        Assert.Empty((await writer.OpenAsync("/journal")).All(".entry"));
    }

    [Fact]
    public async Task Nobody_elses_file_can_be_looked_at()
    {
        await SendFileAsync(writer, Samples.JrnlText);
        using var other = new Writer(site);
        await other.CreateAsync();

        Assert.Equal(HttpStatusCode.Gone, (await other.OpenAsync(writer.Page.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(Import + "/something")).Status);
    }

    public static TheoryData<string, byte[], string> Refusals => new()
    {
        { "of no known kind", Samples.Text("<html></html>"), "not a kind of file that can be read here" },
        { "cut short", Samples.DayOne[..200], "damaged" },
        { "a path trick", Samples.Zip("../a.md", Samples.Text("x")), "points outside" },
        { "nested", Samples.Text(new string('[', 500) + new string(']', 500)), "Nothing was changed" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_file_that_is_not_taken_is_explained_and_not_kept(string name, byte[] file, string words)
    {
        await SendFileAsync(writer, file);

        Assert.True(writer.Page.Status == HttpStatusCode.UnprocessableEntity, name);
        Assert.Contains(words, HtmlPage.Words(writer.Page.One("#notice")), StringComparison.Ordinal);
        Assert.Contains(Import, writer.Page.Links);
        Assert.Equal(HttpStatusCode.Gone, (await writer.OpenAsync(writer.Page.Path)).Status);
    }

    [Fact]
    public async Task An_empty_file_and_one_that_is_too_large_are_refused_where_they_are_chosen()
    {
        await SendFileAsync(writer, []);
        Assert.Equal((Import, HttpStatusCode.UnprocessableEntity), (writer.Page.Path, writer.Page.Status));
        Assert.Contains("nothing in it", HtmlPage.Words(writer.Page.One("#notice")), StringComparison.Ordinal);

        await SendFileAsync(writer, new byte[300 * 1024]);
        Assert.Equal((Import, HttpStatusCode.RequestEntityTooLarge), (writer.Page.Path, writer.Page.Status));
        Assert.Contains("larger than", HtmlPage.Words(writer.Page.One("#notice")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_token_or_as_another_form_nothing_is_taken()
    {
        var page = await writer.PostAsync(Import, [KeyValuePair.Create("file", "[2026-03-04 07:40] Hello")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);

        await writer.OpenAsync(Import);
        writer.Page.One("form[enctype] input[name=token]").SetAttribute("value", "made up");
        await writer.UploadAsync(Import, "jrnl.txt", Samples.JrnlText);
        Assert.Equal(HttpStatusCode.Conflict, writer.Page.Status);

        await writer.OpenAsync(Import);
        writer.Page.One("form[enctype] input[name=token]").Remove();
        await writer.UploadAsync(Import, "jrnl.txt", Samples.JrnlText);
        Assert.Equal(HttpStatusCode.Conflict, writer.Page.Status);
    }

    [Fact]
    public async Task Another_sites_form_is_refused()
    {
        using var parts = new MultipartFormDataContent { { new ByteArrayContent(Samples.JrnlText), "file", "jrnl.txt" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Import, UriKind.Relative)) { Content = parts };
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "cross-site");
        using var answer = await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Who_is_locked_out_is_led_to_unlock()
    {
        await SendFileAsync(writer, Samples.JrnlText);
        using var locked = new Writer(site);

        Assert.Equal("/journal/unlock", (await locked.OpenAsync(Import)).Path);
        Assert.Equal("/journal/unlock", (await locked.OpenAsync(writer.Page.Path)).Path);
        Assert.Equal("/journal/unlock", (await locked.PostAsync(writer.Page.Path, [])).Path);
    }

    [Fact]
    public async Task A_long_import_tells_how_far_it_is_and_ends_as_a_short_one_does()
    {
        var text = string.Concat(Enumerable.Range(0, 1200).Select(i => $"[2026-03-04 07:40] Entry {i}\nSome words.\n\n"));
        await SendFileAsync(writer, Samples.Text(text));

        await writer.SendAsync(writer.Page.Path);

        Assert.Equal("Bringing it in", writer.Page.Heading);
        Assert.Equal("Entries 1200", Counts(writer.Page)[0]);
        Assert.Contains("It is in your journal", HtmlPage.Words(writer.Page.One("[data-progress] h2")), StringComparison.Ordinal);
        Assert.Contains("looked at", HtmlPage.Words(writer.Page.One("[data-progress]")), StringComparison.Ordinal);
        Assert.Equal(20, (await writer.OpenAsync("/journal")).All("article.entry").Count());
    }

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-10", false)]
    public async Task Words_of_danger_bring_the_card_where_they_are_of_the_last_days(string day, bool isNoticed)
    {
        await SendFileAsync(writer, Samples.Text($"[{day} 07:40] Night\nI want to die and I have wanted it for days.\n"));
        Assert.Empty(writer.Page.All("[data-noticed]"));

        await writer.SendAsync(writer.Page.Path);

        Assert.Equal(isNoticed, writer.Page.All("[data-noticed]").Any());
    }

    [Theory]
    [InlineData("", "in what you saved", "What you wrote is saved.")]
    [InlineData("\n[2026-11-22 07:40] Tea\nThe kettle.\n", "in the entries you brought in", "Your entries are saved.")]
    public async Task The_card_speaks_of_as_many_entries_as_came_in(string other, string where, string saved)
    {
        await SendFileAsync(writer, Samples.Text("[2026-11-23 07:40] Night\nI want to die and I have wanted it for days.\n" + other));

        await writer.SendAsync(writer.Page.Path);

        var card = HtmlPage.Words(writer.Page.One("[data-noticed]"));
        Assert.Contains($"We noticed words {where} that", card, StringComparison.Ordinal);
        Assert.Contains(saved, card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_turned_the_card_off_gets_none_after_an_import_either()
    {
        await writer.OpenAsync("/journal/settings/card");
        await writer.SendAsync("/journal/settings/card", ("choice", "Off"));
        await SendFileAsync(writer, Samples.Text("[2026-11-23 07:40] Night\nI want to die and I have wanted it for days.\n"));

        await writer.SendAsync(writer.Page.Path);

        Assert.Equal("It is in your journal", writer.Page.Heading);
        Assert.Empty(writer.Page.All("[data-noticed]"));
    }

    [Fact]
    public async Task What_was_locked_twice_comes_in_locked_twice()
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "Nobody here reads this one."), ("form.extraLocked", "true"));
        await writer.OpenAsync("/journal/extra-locked");
        await writer.SendAsync("/journal/extra-locked", ("current", Writer.Passphrase));
        await writer.OpenAsync(Export);
        var file = await writer.DownloadAsync(Export, ("act", "plain"));
        using var other = new Writer(site);
        await other.CreateAsync();

        await SendFileAsync(other, file.Content);
        await other.SendAsync(other.Page.Path);

        Assert.Equal("Entries 1", Counts(other.Page)[0]);
        Assert.Empty((await other.OpenAsync("/journal")).All("article.entry"));
        await other.OpenAsync("/journal/extra-locked");
        Assert.Single((await other.SendAsync("/journal/extra-locked", ("current", Writer.Passphrase))).All(".hit"));
    }

    [Fact]
    public async Task An_entry_that_was_brought_in_and_changed_here_is_still_known()
    {
        await SendFileAsync(writer, Samples.DayOne);
        await writer.SendAsync(writer.Page.Path);
        await writer.OpenAsync((await writer.OpenAsync("/journal")).Hrefs("article.entry a").First() + "/edit");
        await writer.SendAsync("/journal/write", ("form.text", "Changed here."));

        await SendFileAsync(writer, Samples.DayOne);

        Assert.Equal("Entries 0", Counts(writer.Page)[0]);
    }

    private static async Task SendFileAsync(Writer writer, byte[] file)
    {
        await writer.OpenAsync(Import);
        await writer.UploadAsync(Import, "file.bin", file);
    }

    private static List<string> Counts(HtmlPage page) => [.. page.All(".counts > div").Select(HtmlPage.Words)];

    private async Task WriteAsync(string text)
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", text));
    }

    /// <summary>Takes files of a size that a test can have too much of.</summary>
    public sealed class SmallUploads : IAsyncDisposable
    {
        internal SiteHost Site { get; } = new SiteHost()
            .At(EveningSite.Evening)
            .With(all => all.AddSingleton(new ImportLimits { UploadBytes = 256 * 1024 }));

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
