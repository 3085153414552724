using System.Net;
using System.Text.Json;
using EmotionalNumbness.Web.Tests.Site;

namespace EmotionalNumbness.Web.Tests.Hosting.Proxies;

/// <summary>The site below a path of a host that serves other things too.</summary>
public sealed class SubPathTests(SubPathTests.SiteBelow below) : IClassFixture<SubPathTests.SiteBelow>
{
    private const string Prefix = "/org/calm";

    private readonly SiteHost site = below.Site;

    [Theory]
    [InlineData("/")]
    [InlineData("/guide")]
    [InlineData("/guide/grief")]
    [InlineData("/guide/all")]
    [InlineData("/exercises")]
    [InlineData("/exercises/five-senses")]
    [InlineData("/start")]
    [InlineData("/programme")]
    [InlineData("/help")]
    [InlineData("/help/us")]
    [InlineData("/search?q=grief")]
    [InlineData("/settings")]
    [InlineData("/privacy")]
    [InlineData("/journal/create")]
    [InlineData("/there-is-no-such-page")]
    [InlineData(SiteHost.Fault)]
    public async Task Every_link_form_and_file_of_a_page_is_below_it(string address)
    {
        var page = await site.Visitor().OpenAsync(Prefix + address);

        Assert.All(page.OwnAddresses, own => Assert.StartsWith(Prefix, own, StringComparison.Ordinal));
        Assert.Equal("tel:988", page.BarCall);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/grief")]
    [InlineData("/help/us")]
    public async Task They_lead_somewhere(string address)
    {
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync(Prefix + address);
        var own = page.OwnAddresses.Select(own => own.Split('#')[0]).Distinct().Where(own => own is not (Prefix + "/exit" or Prefix + "/country"));

        await Assert.AllAsync(own, async linked =>
        {
            using var answer = await visitor.SendAsync("GET", linked);
            Assert.True(answer.StatusCode is HttpStatusCode.OK || (linked.StartsWith(Prefix + "/journal", StringComparison.Ordinal) && answer.StatusCode is HttpStatusCode.Found), $"{linked} answered {answer.StatusCode}.");
        });
    }

    [Fact]
    public async Task A_server_in_front_that_cuts_it_off_gets_the_same_page()
    {
        var visitor = site.Visitor();

        Assert.Equal((await visitor.OpenAsync(Prefix + "/guide/grief")).Text, (await visitor.OpenAsync("/guide/grief")).Text);
    }

    [Fact]
    public async Task Search_engines_are_told_whole_addresses() =>
        Assert.All(await SiteCrawl.ListedAsync(site.Visitor()), address => Assert.StartsWith(Prefix + "/", address, StringComparison.Ordinal));

    [Fact]
    public async Task The_manifest_and_the_service_worker_keep_to_it()
    {
        var visitor = site.Visitor();
        using var manifest = JsonDocument.Parse((await visitor.OpenAsync(Prefix + "/site.webmanifest")).Text);

        Assert.Equal((Prefix + "/", Prefix + "/"), (manifest.RootElement.GetProperty("start_url").GetString(), manifest.RootElement.GetProperty("scope").GetString()));
        Assert.All(manifest.RootElement.GetProperty("icons").EnumerateArray(), icon => Assert.StartsWith(Prefix, icon.GetProperty("src").GetString(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(Prefix + "/service-worker.js")).Status);
    }

    [Fact]
    public async Task Choices_are_kept_for_this_site_alone()
    {
        using var answer = await site.Visitor().SendFormAsync(Prefix + "/country", ("code", "GB"));

        Assert.Equal(Prefix + "/help/gb", answer.Headers.Location!.OriginalString);
        Assert.Contains($"path={Prefix};", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal(Prefix, (await site.Visitor().OpenAsync(Prefix + "/")).Document.DocumentElement.GetAttribute("data-base"));
    }

    [Fact]
    public async Task A_journal_is_created_written_locked_and_unlocked_there()
    {
        using var writer = new Writer(site);
        await writer.OpenAsync(Prefix + "/journal/create");
        await writer.SendAsync(Prefix + "/journal/create", ("name", "Below"), ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase));
        await writer.OpenAsync(Prefix + "/journal/write");
        await writer.SendAsync(Prefix + "/journal/write", ("form.text", "under a path"));
        await writer.OpenAsync(Prefix + "/journal");
        await writer.SendAsync(Prefix + "/journal/lock");

        Assert.Equal(Prefix + "/journal/unlock", (await writer.OpenAsync(Prefix + "/journal")).Path);
        await writer.SendAsync(Prefix + "/journal/unlock", ("name", "Below"), ("passphrase", Writer.Passphrase));

        Assert.Equal(Prefix + "/journal", writer.Page.Path);
        Assert.Contains("under a path", writer.Page.Text, StringComparison.Ordinal);
        Assert.All(writer.Page.OwnAddresses, own => Assert.StartsWith(Prefix, own, StringComparison.Ordinal));
    }

    /// <summary>One for all of these tests.</summary>
    public sealed class SiteBelow : IAsyncDisposable
    {
        public SiteHost Site { get; } = new SiteHost().With("Site:PathBase", Prefix);

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
