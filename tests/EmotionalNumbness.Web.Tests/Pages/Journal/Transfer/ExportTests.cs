using System.IO.Compression;
using System.Net;
using System.Text;
using EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Transfer;

/// <summary>Taking the journal out.</summary>
public sealed class ExportTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Export = "/journal/export";
    private const string FilePassphrase = "kettle meadow seven stairs";

    private readonly SiteHost site = evening.Site;
    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        await writer.CreateAsync();
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", "Cold air. My hands."));
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_settings_lead_to_it_and_it_warns_of_shared_devices()
    {
        Assert.Contains(Export, (await writer.OpenAsync("/journal/settings")).Links);

        var page = await writer.OpenAsync(Export);

        Assert.Contains("not locked", HtmlPage.Words(page.One(".warning")), StringComparison.Ordinal);
        Assert.Contains("shared", HtmlPage.Words(page.One(".warning")), StringComparison.Ordinal);
        Assert.Equal("Journal", page.Title.Split(' ')[0]);
    }

    [Fact]
    public async Task The_file_holds_the_journal_under_a_name_that_says_little()
    {
        await writer.OpenAsync(Export);

        var file = await writer.DownloadAsync(Export, ("act", "plain"));

        Assert.Equal("journal-2026-11-25.zip", file.Name);
        Assert.True(file.IsNotKept);
        Assert.Contains("Cold air. My hands.", await ReadAsync(file, "journal.html"), StringComparison.Ordinal);
        Assert.Contains("<title>My journal</title>", await ReadAsync(file, "journal.html"), StringComparison.Ordinal);
        Assert.Contains("Cold air. My hands.", await ReadAsync(file, "journal.jsonl"), StringComparison.Ordinal);
        Assert.DoesNotContain("Export.Word", await ReadAsync(file, "journal.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_passphrase_the_file_is_locked_in_the_age_format()
    {
        await writer.OpenAsync(Export);

        var file = await writer.DownloadAsync(Export, ("passphrase", FilePassphrase), ("repeated", FilePassphrase));

        Assert.Equal("journal-2026-11-25.zip.age", file.Name);
        Assert.StartsWith("age-encryption.org/v1\n", Encoding.Latin1.GetString(file.Content), StringComparison.Ordinal);
        Assert.DoesNotContain("Cold air", Encoding.Latin1.GetString(file.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "too short")]
    [InlineData("short", "too short")]
    public async Task A_passphrase_that_will_not_do_is_refused_with_the_reason(string passphrase, string words)
    {
        await writer.OpenAsync(Export);

        var page = await writer.SendAsync(Export, ("passphrase", passphrase), ("repeated", passphrase));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("", page.Header("Content-Disposition"));
        Problems.ShownBeside(page, "passphrase", words);
    }

    [Fact]
    public async Task Two_passphrases_that_differ_are_asked_for_again()
    {
        await writer.OpenAsync(Export);

        var page = await writer.SendAsync(Export, ("passphrase", FilePassphrase), ("repeated", FilePassphrase + "s"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Problems.NothingIsSentBack(page, FilePassphrase);
    }

    [Fact]
    public async Task Without_its_token_nothing_is_given()
    {
        var page = await writer.PostAsync(Export, [KeyValuePair.Create("act", "plain")]);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("text/html", page.ContentHeaders.ContentType!.MediaType);
    }

    [Fact]
    public async Task Who_is_locked_out_is_led_to_unlock()
    {
        using var locked = new Writer(site);

        Assert.Equal("/journal/unlock", (await locked.OpenAsync(Export)).Path);
        Assert.Equal("/journal/unlock", (await locked.PostAsync(Export, [KeyValuePair.Create("act", "plain")])).Path);
    }

    private static async Task<string> ReadAsync(Download file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Content));
        using var text = new StreamReader(zip.GetEntry(name)!.Open());
        return await text.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
