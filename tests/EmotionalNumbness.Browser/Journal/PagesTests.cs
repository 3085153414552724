using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>What holds of every page of the journal, on a narrow phone and on a wide screen, in light and in dark.</summary>
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

    [Fact]
    public async Task No_page_breaks_a_rule_of_accessibility_or_scrolls_sideways()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop);
        await using var _ = writer.Visitor;
        var looks = new Looks(writer.Page, narrow: ColorScheme.Light, wide: ColorScheme.Dark);
        var findings = new List<string>();
        writer.Page.Console += (_, message) => { if (message.Type == "error") findings.Add($"console: {message.Text}"); };
        foreach (var page in Locked)
            await LookAtAsync(page);
        await writer.CreateAsync("every page");
        var entry = await writer.WriteAsync("One **line**.\n\n- and\n- a list\n\nhttps://example.org/" + new string('x', 120));
        await writer.Visitor.OpenAsync($"{entry}/edit");
        await writer.SaveAsync("Changed.");
        await writer.AssertSavedAsync();

        await writer.AnswerExerciseAsync("five-senses");
        foreach (var page in Unlocked)
            await LookAtAsync(page.Replace("{entry}", entry, StringComparison.Ordinal));

        await writer.WriteAsync("I want to die, and I have wanted it for days.");
        await Assertions.Expect(writer.Page.Locator("[data-noticed]")).ToBeVisibleAsync();
        await LookAtAsync(new Uri(writer.Page.Url).AbsolutePath);

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));

        async Task LookAtAsync(string page)
        {
            await writer.Visitor.OpenAsync(page);
            findings.AddRange(await looks.FaultsAsync(page));
            findings.AddRange((await Access.LookAsync(writer.Page)).Select(finding => $"{page}: {finding.Invariant}: {finding.What}"));
        }
    }

    [Fact]
    public async Task No_page_with_a_year_in_it_does_either()
    {
        var writer = await DemoWriter.ArriveAsync(browsing, Device.Desktop, "a whole year");
        await using var _ = writer.Visitor;
        var looks = new Looks(writer.Page, narrow: ColorScheme.Dark, wide: ColorScheme.Light);
        var findings = new List<string>();
        writer.Page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal)) findings.Add($"console: {message.Text}"); };

        await DemoTour.WalkAsync(writer, async name => findings.AddRange(await looks.FaultsAsync(name)));

        Assert.Empty(findings);
    }
}
