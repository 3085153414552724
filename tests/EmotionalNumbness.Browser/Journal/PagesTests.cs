using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>What holds of every page of the journal, on a phone in light and on a wide screen in dark.</summary>
[SameWithoutScripts("axe is a script of the test’s own, and the page is the same")]
public class PagesTests(Browsing browsing)
{
    private static readonly string[] Locked = ["/journal/unlock", "/journal/create", "/journal/recover"];

    private static readonly string[] Unlocked =
    [
        "/journal", "/journal/write", "{entry}", "{entry}/edit", "{entry}/saved", "{entry}/earlier", "{entry}/earlier/1",
        "/journal/settings", "/journal/settings/passphrase", "/journal/settings/code", "/journal/settings/sessions", "/journal/settings/delete", "/journal/settings/card", "/journal/plan", "/journal/export", "/journal/import", "/journal/data",
        "/journal/exercises", "/journal/programme", "/journal/check-in", "/journal/calendar", "/journal/trends", "/journal/steps", "/journal/summary",
        "/journal/search", "/journal/on-this-day", "/journal/extra-locked", "/journal/reminders", "/journal/settings/choices",
    ];

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task No_page_breaks_a_rule_of_accessibility_or_scrolls_sideways(int width, ColorScheme colours)
    {
        // Once in all windows, colours and spacings; the other time in those of the device alone.
        var isClose = width == 320;
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop with { Width = width, Colours = colours });
        await using var _ = writer.Visitor;
        var findings = new List<string>();
        writer.Page.Console += (_, message) => { if (message.Type == "error") findings.Add($"console: {message.Text}"); };
        foreach (var page in Locked)
            findings.AddRange(await LookAtAsync(writer, page, isClose));
        await writer.CreateAsync($"every page {width}");
        var entry = await writer.WriteAsync("One **line**.\n\n- and\n- a list\n\nhttps://example.org/" + new string('x', 120));
        await writer.Visitor.OpenAsync($"{entry}/edit");
        await writer.SaveAsync("Changed.");
        await writer.AssertSavedAsync();

        await writer.AnswerExerciseAsync("five-senses");
        foreach (var page in Unlocked)
            findings.AddRange(await LookAtAsync(writer, page.Replace("{entry}", entry, StringComparison.Ordinal), isClose));

        await writer.WriteAsync("I want to die, and I have wanted it for days.");
        await Assertions.Expect(writer.Page.Locator("[data-noticed]")).ToBeVisibleAsync();
        findings.AddRange(await LookAtAsync(writer, new Uri(writer.Page.Url).AbsolutePath, isClose));

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    [Theory]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task No_page_with_a_year_in_it_does_either(int width, ColorScheme colours)
    {
        var writer = await DemoWriter.ArriveAsync(browsing, Device.Desktop with { Width = width, Colours = colours }, $"a whole year {width}");
        await using var _ = writer.Visitor;
        var findings = new List<string>();
        writer.Page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal)) findings.Add($"console: {message.Text}"); };

        await DemoTour.WalkAsync(writer, async name => findings.AddRange(await LookAsync(writer, name)));

        Assert.Empty(findings);
    }

    private static async Task<IEnumerable<string>> LookAtAsync(JournalWriter writer, string page, bool isClose)
    {
        await writer.Visitor.OpenAsync(page);
        var found = await LookAsync(writer, page);
        if (!isClose)
            return found;
        var window = writer.Page.ViewportSize!;
        found = found.Concat((await Access.LookAsync(writer.Page)).Select(finding => $"{page}: {finding.Invariant}: {finding.What}"));
        await writer.Page.SetViewportSizeAsync(window.Width, window.Height);
        return found;
    }

    private static async Task<IEnumerable<string>> LookAsync(JournalWriter writer, string page)
    {
        await Axe.PutIntoAsync(writer.Page);
        var found = await Axe.ViolationsAsync(writer.Page);
        return found.Concat(await Layout.SidewaysAsync(writer.Page)).Select(finding => $"{page}: {finding}");
    }
}
