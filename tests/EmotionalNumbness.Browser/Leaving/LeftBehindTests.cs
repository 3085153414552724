using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Leaving;

/// <summary>On a computer that others use: what is there after Lock and after Leave. In a browser that keeps pages for going back.</summary>
[SameWithoutScripts("it is the browser that keeps or drops pages, and the test needs scripts to look into it")]
public class LeftBehindTests(Browsing browsing)
{
    private const string Secret = "the grey lake nobody knows";

    /// <summary>All that a browser lets a page see of what it keeps, the worker's pages included.</summary>
    private const string Everything = """
        async () => {
          const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat();
          kept.push(...(await indexedDB.databases()).map(database => database.name), document.cookie);
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) kept.push(request.url.slice(location.origin.length), await (await cache.match(request)).text());
          }
          return kept;
        }
        """;

    // Choices that are no secret, and the form token, which opens nothing by itself.
    private static readonly string[] Harmless = ["country", "form", "theme", "titles", "zone"];

    [Fact]
    public async Task After_locking_nothing_of_the_journal_is_left_on_the_device()
    {
        await using var kept = await KeptPages.OpenAsync(browsing);
        var writer = await WriteAsync(kept, "locked behind me");
        var titles = new List<string>();
        foreach (var page in new[] { "/journal", "/journal/write", "/journal/check-in", "/journal/plan", "/journal/steps", "/journal/search", "/journal/settings" })
        {
            await writer.Visitor.OpenAsync(page);
            titles.Add(await writer.Page.TitleAsync());
        }

        await writer.Visitor.OpenAsync("/journal/write");
        await writer.Text.FillAsync("half a line about " + Secret);
        await Expect(writer.DraftStatus).ToContainTextAsync("Draft kept at");
        await writer.Visitor.OpenAsync("/journal");
        await writer.PressAsync("Lock");
        await Expect(writer.Heading).ToHaveTextAsync("Unlock your journal");

        Assert.Single(titles.Distinct());
        Assert.DoesNotContain("numb", titles[0], StringComparison.OrdinalIgnoreCase);
        await AssertNothingComesBackAsync(writer);
        var left = await writer.Page.EvaluateAsync<string[]>(Everything);
        Assert.Contains("/guide/grief", left);
        Assert.DoesNotContain(left, item => item.StartsWith("/journal", StringComparison.Ordinal) || item.Contains("grey lake", StringComparison.Ordinal));
        Assert.DoesNotContain(await writer.Visitor.Device.CookiesAsync(), cookie => !Harmless.Contains(cookie.Name));
    }

    [Fact]
    public async Task After_leaving_nothing_at_all_is_left_on_the_device()
    {
        await using var kept = await KeptPages.OpenAsync(browsing);
        var writer = await WriteAsync(kept, "left behind me");
        await writer.Visitor.OpenAsync("/journal/write");
        await writer.Text.FillAsync("half a line about " + Secret);

        await writer.Visitor.LeaveLink.ClickAsync();
        await Expect(writer.Page).ToHaveURLAsync(browsing.Elsewhere.Address.AbsoluteUri);

        Assert.Empty(await writer.Visitor.Device.CookiesAsync());
        await AssertNothingComesBackAsync(writer);
    }

    // Where the session ended on the server alone, or the computer was left open until it did.
    [Fact]
    public async Task After_the_session_has_ended_going_back_shows_nothing()
    {
        await using var kept = await KeptPages.OpenAsync(browsing);
        var writer = await WriteAsync(kept, "ended behind me");
        Assert.True(await KeptPages.ComesBackAsync(writer.Visitor), "This browser keeps no pages for going back, so it shows nothing.");
        await writer.Visitor.OpenAsync("/guide");
        await writer.LoseTheSessionAsync();

        await AssertNothingComesBackAsync(writer);
    }

    // The words in a page that is none of ours show that this browser writes down what is typed, and brings it back.
    [Fact]
    public async Task What_is_typed_is_not_on_the_disk_of_a_closed_browser_and_does_not_come_back_with_its_windows()
    {
        const string ordinary = "words in an ordinary page";
        await using var profile = new KeptProfile(browsing);
        var device = await profile.OpenAsync();
        await using var visitor = new Visitor(device, device.Pages[0]);
        var writer = new Journal.JournalWriter(visitor);
        await writer.CreateAsync("closed and opened");
        await writer.WriteAsync(Secret);
        await writer.Visitor.OpenAsync("/journal/write");
        // Nothing reaches the site, which would bring its draft back as long as the session lasts.
        await writer.Page.RouteAsync("**/journal/draft", route => route.AbortAsync());
        await writer.Text.FillAsync("half a line about " + Secret);
        await Expect(writer.DraftStatus).ToContainTextAsync("Not kept yet");
        var other = await device.NewPageAsync();
        await other.GotoAsync("data:text/html,<textarea></textarea>");
        await other.FillAsync("textarea", ordinary);
        await UntilAsync(() => profile.FilesWith(ordinary).Count > 0);
        await profile.CloseAsync();

        Assert.Empty(profile.FilesWith("grey lake"));
        Assert.Empty(profile.FilesWith(Journal.JournalWriter.Passphrase));

        device = await profile.OpenAsItWasAsync();
        await Expect((await PageAsync(device, "data:")).Locator("textarea")).ToHaveValueAsync(ordinary);
        await Expect((await PageAsync(device, "/journal/write")).Locator("#text")).ToHaveValueAsync("");
    }

    /// <summary>The page of an address, once the browser has brought it back.</summary>
    private static async Task<IPage> PageAsync(IBrowserContext device, string address)
    {
        IPage? Find() => device.Pages.FirstOrDefault(page => page.Url.Contains(address, StringComparison.Ordinal));
        await UntilAsync(() => Find() is not null);
        return Find()!;
    }

    private static async Task UntilAsync(Func<bool> isTrue)
    {
        var deadline = DateTimeOffset.UtcNow.AddMinutes(1);
        while (!isTrue())
        {
            Assert.True(DateTimeOffset.UtcNow < deadline, "Not within a minute.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<Journal.JournalWriter> WriteAsync(KeptPages kept, string name)
    {
        var writer = new Journal.JournalWriter(await kept.ArriveAsync());
        await writer.Visitor.OpenAsync("/guide/grief");
        await writer.Visitor.UntilAsync(Visitor.HelpIsKept);
        await writer.Visitor.UntilKeptAsync("/guide/grief");
        await writer.CreateAsync(name);
        var entry = await writer.WriteAsync(Secret);
        await writer.Visitor.OpenAsync(entry);
        await Expect(writer.Page.Locator(".written")).ToContainTextAsync(Secret);
        return writer;
    }

    private static async Task GoBackAsync(IPage page)
    {
        try
        {
            await page.GoBackAsync();
        }
        catch (PlaywrightException e) when (e.Message.Contains("ERR_CACHE_MISS", StringComparison.Ordinal))
        {
            // What answered a form is asked for again by the browser, and nothing of it is shown.
        }
    }

    // Back and back again, through everything that was open.
    private static async Task AssertNothingComesBackAsync(Journal.JournalWriter writer)
    {
        for (var i = 0; i < 4; i++)
        {
            await GoBackAsync(writer.Page);
            await Expect(writer.Page.Locator("body")).Not.ToContainTextAsync("grey lake");
            var fields = await writer.Page.Locator("textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=date])").EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)");
            Assert.DoesNotContain(fields, value => value.Contains("grey lake", StringComparison.Ordinal) || value.Contains("behind me", StringComparison.Ordinal) || value == Journal.JournalWriter.Passphrase);
        }
    }
}
