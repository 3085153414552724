using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Web.Tests.Scenarios.Faults;

/// <summary>A site with a writer in it, whose database is about to fail.</summary>
internal sealed class FaultySite : IAsyncDisposable
{
    public const string Kept = "Kept before anything went wrong.";
    public const string Typed = "Typed while the journal was out of reach.";
    public const string Write = "/journal/write";

    private readonly DirectoryInfo? own;

    private FaultySite(string data, DirectoryInfo? own, TimeProvider? time)
    {
        (Data, this.own) = (data, own);
        Site = new SiteHost().OnSqlite().With("Data:Directory", data);
        if (time is not null)
            Site.At(time);
        Writer = new Writer(Site);
    }

    public string Data { get; }

    public string Database => Path.Combine(Data, "journal.db");

    public SiteHost Site { get; }

    public Writer Writer { get; }

    /// <param name="data">Where; a directory of its own unless told.</param>
    /// <param name="time">The site's clock.</param>
    public static async Task<FaultySite> StartAsync(string? data = null, TimeProvider? time = null)
    {
        var own = data is null ? Directory.CreateTempSubdirectory("faults-") : null;
        var site = new FaultySite(data ?? own!.FullName, own, time);
        await site.Writer.CreateAsync("quiet owl");
        await site.SaveAsync(Kept);
        return site;
    }

    public async Task SaveAsync(string text)
    {
        await Writer.OpenAsync(Write);
        Assert.Equal("Saved", (await Writer.SendAsync(Write, ("form.text", text))).Heading);
    }

    /// <summary>The writer presses Save, is told in words that it was not saved, and has the text before them.</summary>
    public async Task IsToldAndKeepsTheTextAsync()
    {
        var page = await Writer.SendAsync(Write, ("form.text", Typed));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains("nothing was saved", HtmlPage.Words(page.One("#notice")), StringComparison.Ordinal);
        Assert.Equal(Typed, ((IHtmlTextAreaElement)page.One("textarea")).Value);
    }

    /// <summary>Pressing Save on that page once more, when all is well again.</summary>
    public async Task SavesNowAsync()
    {
        Assert.Equal("Saved", (await Writer.SendAsync(Write)).Heading);
        var timeline = HtmlPage.Words((await Writer.OpenAsync("/journal")).Main);
        Assert.Contains(Typed, timeline, StringComparison.Ordinal);
        Assert.Contains(Kept, timeline, StringComparison.Ordinal);
    }

    /// <summary>What needs no journal is there, with the lines; and so is a page that asks the journal and cannot have it.</summary>
    public async Task ServesGuideAndHelpAsync()
    {
        using var visitor = Site.Visitor();
        foreach (var address in new[] { "/", "/guide/grief", "/help/us", "/exercises", "/search?q=cry" })
        {
            var page = await visitor.OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.NotNull(page.Bar);
        }
    }

    /// <summary>A page of the journal that cannot be shown is an error page with the lines, and a time to come back.</summary>
    public async Task SaysTheJournalIsOutOfReachAsync(string address = "/journal")
    {
        var page = await Writer.OpenAsync(address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.NotEmpty(page.Header("Retry-After"));
        Assert.NotNull(page.Bar);
    }

    /// <summary>Lets go of what is open, so that the next request meets the file as it is now.</summary>
    public void ForgetOpenFiles()
    {
        using var same = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, ForeignKeys = true, DefaultTimeout = 30 }.ToString());
        SqliteConnection.ClearPool(same);
    }

    public async ValueTask DisposeAsync()
    {
        Writer.Dispose();
        await Site.DisposeAsync();
        ForgetOpenFiles();
        own?.Delete(recursive: true);
    }
}
