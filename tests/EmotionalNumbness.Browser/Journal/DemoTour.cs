using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>A walk through the pages on which a year of entries is searched, looked back at, set, taken out and brought in.</summary>
internal static class DemoTour
{
    private static readonly string[] Plain = ["/journal", "/journal/search", "/journal/on-this-day", "/journal/extra-locked", "/journal/reminders", "/journal/settings/choices", "/journal/data", "/journal/export", "/journal/import", "/journal/settings"];

    /// <param name="writer">With a demo journal open.</param>
    /// <param name="look">Called on each page with a name for it.</param>
    public static async Task WalkAsync(JournalWriter writer, Func<string, Task> look)
    {
        var page = writer.Page;
        foreach (var address in Plain)
        {
            await writer.Visitor.OpenAsync(address);
            await look(address.Replace("/journal", "").Trim('/').Replace('/', '-') is { Length: > 0 } name ? name : "timeline");
        }

        await writer.Visitor.OpenAsync("/journal");
        foreach (var block in await page.Locator("details.ago").AllAsync())
            await block.EvaluateAsync("details => details.open = true");
        await look("timeline-looking-back");
        await writer.Visitor.OpenAsync("/journal/write");
        await page.Locator("details.marks summary").ClickAsync();
        await look("write-marks");
        await SearchAsync(writer, look);
        await UnlockAgainAsync(writer, look);
        await BringInAsync(writer, look);
    }

    private static async Task SearchAsync(JournalWriter writer, Func<string, Task> look)
    {
        var page = writer.Page;
        await writer.Visitor.OpenAsync("/journal/search");
        await page.FillAsync("#text", "light");
        await page.Locator("form.find button:not(.unseen)").First.ClickAsync();
        await Expect(page.Locator("[data-count]")).ToBeVisibleAsync();
        await Expect(page.Locator(".hit mark").First).ToHaveTextAsync("light");
        await look("search-found");
        await page.Locator(".find summary").ClickAsync();
        await page.FillAsync("#text", "hippopotamus");
        await page.SelectOptionAsync("#least", "3");
        await page.Locator("form.find button:not(.unseen)").First.ClickAsync();
        await Expect(page.Locator("[data-none]")).ToBeVisibleAsync();
        await look("search-none");
        await page.FillAsync("#text", "");
        await page.SelectOptionAsync("#least", "");
        await page.Locator("form.find button:not(.unseen)").First.ClickAsync();
        await Expect(page.Locator("#text-problem")).ToBeVisibleAsync();
        await look("search-empty");
    }

    private static async Task UnlockAgainAsync(JournalWriter writer, Func<string, Task> look)
    {
        var page = writer.Page;
        await writer.Visitor.OpenAsync("/journal/extra-locked");
        await page.FillAsync("#current", "not this one, surely");
        await writer.PressAsync("Show them");
        await Expect(page.Locator("#current-problem")).ToBeVisibleAsync();
        await look("extra-locked-refused");
        await page.FillAsync("#current", JournalWriter.Passphrase);
        await writer.PressAsync("Show them");
        await Expect(page.Locator(".hit")).ToHaveCountAsync(1);
        await look("extra-locked-shown");
        await page.Locator(".hit a").First.ClickAsync();
        await look("extra-locked-entry");
        await writer.Visitor.OpenAsync("/journal/export");
        await look("export-with-all");
        await page.Locator("main form.open-twice button").ClickAsync();
        await Expect(page.Locator("form.open-twice")).ToHaveCountAsync(0);
    }

    /// <summary>The whole way round: the journal is taken out into a file, and the file is brought in.</summary>
    private static async Task BringInAsync(JournalWriter writer, Func<string, Task> look)
    {
        var page = writer.Page;
        await writer.Visitor.OpenAsync("/journal/export");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[value=plain]").ClickAsync());
        await SendAsync(writer, await download.PathAsync());
        await Expect(writer.Heading).ToHaveTextAsync("What is in the file");
        await look("import-nothing-new");
        var text = string.Concat(Enumerable.Range(0, 700).Select(i => $"[2019-03-04 07:40] Entry {i}\nSome words.\n\n"))
            + $"[{DateTime.UtcNow:yyyy-MM-dd} 00:10] Night\nI want to die and I have wanted it for days.\n";
        await page.GotoAsync("/journal/import");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "jrnl.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await writer.PressAsync("See what is in it");
        await look("import-preview");
        await writer.PressAsync("Import now");
        await Expect(page.Locator("[data-progress] h2").Filter(new() { HasTextString = "It is in your journal" })).ToBeVisibleAsync();
        await Expect(page.Locator("[data-noticed]")).ToBeVisibleAsync();
        await look("import-done");
    }

    private static async Task SendAsync(JournalWriter writer, string file)
    {
        await writer.Page.GotoAsync("/journal/import");
        await writer.Page.SetInputFilesAsync("#file", file);
        await writer.PressAsync("See what is in it");
    }
}
