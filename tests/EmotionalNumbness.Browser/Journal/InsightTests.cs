using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Unlocking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>Check-ins, calendar, trends, small steps and the pages for an appointment, over a made-up year.</summary>
public class InsightTests(Browsing browsing)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SCREENSHOTS");

    private static readonly DemoText Text = new(
        ["I feel flat.", "Food tastes of cardboard.", "Nothing much."], ["Anna rang, and something moved in my throat.", "I laughed once.", "The light on the wall was warm."],
        ["Rain today.", "I made soup.", "The bus was late."], ["walk", "Anna", "work"]);

    [SameWithoutScripts("axe is a script of the test’s own, and the page is the same")]
    [Theory]
    [InlineData(320, ColorScheme.Light, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Dark, ColorScheme.Light)]
    public async Task With_a_year_in_it_no_page_breaks_a_rule_of_accessibility_or_scrolls_sideways(int width, ColorScheme colours, ColorScheme others)
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop with { Width = width, Colours = colours });
        await using var _ = writer.Visitor;
        await FillAsync(writer, $"a year {width} {colours}");
        var page = writer.Page;
        var findings = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") findings.Add($"console: {message.Text}"); };

        await LookAsync("check-in", () => writer.Visitor.OpenAsync("/journal/check-in"));
        await LookAsync("check-in-more", async () =>
        {
            foreach (var summary in await page.Locator("form.check-in details summary").AllAsync())
                await summary.ClickAsync();
            await page.Locator("input[name='form.feeling'][value='3']").CheckAsync();
            await page.Locator("#place-chest").CheckAsync();
            await page.Locator("#place-throat").CheckAsync();
            await page.Locator("input[value='numb']").First.CheckAsync();
        });
        await LookAsync("check-in-saved", async () =>
        {
            await page.Locator("form.check-in button").First.ClickAsync();
            // The form asks first whether the site answers.
            await Expect(page.Locator("form.check-in")).ToHaveCountAsync(0);
        });
        await LookAsync("timeline", () => writer.Visitor.OpenAsync("/journal"));
        await LookAsync("bar-more", () => page.Locator(".bar-more summary").ClickAsync());
        await LookAsync("write", async () =>
        {
            await writer.Visitor.OpenAsync("/journal/write");
            await page.Locator("details.check-in > summary").ClickAsync();
        });
        await LookAsync("calendar", () => writer.Visitor.OpenAsync("/journal/calendar"));
        await LookAsync("calendar-table", () => page.Locator(".year details summary").ClickAsync());
        await LookAsync("month", () => page.Locator(".months button").First.ClickAsync());
        await LookAsync("day", () => page.Locator(".day-button").First.ClickAsync());
        await LookAsync("trends", () => writer.Visitor.OpenAsync("/journal/trends"));
        await LookAsync("trends-year", () => page.Locator("button[value='Year']").ClickAsync());
        await LookAsync("trends-numbers", async () =>
        {
            foreach (var summary in await page.Locator("main details.when > summary").AllAsync())
                await summary.ClickAsync();
        });
        await LookAsync("steps", async () =>
        {
            await writer.Visitor.OpenAsync("/journal/steps");
            await page.Locator("input[value='short-walk']").CheckAsync();
            await writer.PressAsync("Take this step");
            await writer.PressAsync("It happened today");
        });
        await LookAsync("summary", () => writer.Visitor.OpenAsync("/journal/summary"));
        await LookAsync("summary-entries", () => writer.PressAsync("Choose entries"));
        await LookAsync("summary-made", async () =>
        {
            await page.Locator(".to-choose input").First.CheckAsync();
            await page.FillAsync("input[name='form.medicines[0].name']", "Sertraline 50 mg");
            await page.FillAsync("#toAsk", "Can the dose go down?");
            await writer.PressAsync("Make the pages");
        });

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));

        async Task LookAsync(string name, Func<Task> act)
        {
            await act();
            await page.WaitForLoadStateAsync();
            await Axe.PutIntoAsync(page);
            findings.AddRange((await Axe.ViolationsAsync(page)).Concat(await Layout.SidewaysAsync(page)).Concat(await Layout.SmallSignsAsync(page)).Select(finding => $"{name}: {finding}"));
            await page.EmulateMediaAsync(new() { ColorScheme = others });
            findings.AddRange((await Axe.ColourViolationsAsync(page)).Select(finding => $"{name}, {others}: {finding}"));
            await page.EmulateMediaAsync(new() { ColorScheme = colours });
            if (!string.IsNullOrEmpty(Pictures))
                await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"journal-{name}-{width}-{colours}.png".ToLowerInvariant()), FullPage = true });
        }
    }

    [Fact]
    public async Task A_part_of_the_picture_and_its_checkbox_are_one()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("body");
        await writer.Visitor.OpenAsync("/journal/check-in");
        await writer.Page.Locator("form.check-in details summary").First.ClickAsync();
        await writer.Page.Locator("details.ask:has(.body-map) > summary").ClickAsync();
        var chest = writer.Page.Locator("#place-chest");
        var felt = writer.Page.Locator("[name='form.sensations'][value='tight@chest']");
        await Expect(felt).ToBeHiddenAsync();

        await writer.Page.Locator(".spot-chest").ClickAsync();
        await Expect(chest).ToBeCheckedAsync();
        await Expect(felt).ToBeVisibleAsync();
        await chest.FocusAsync();
        await writer.Page.Keyboard.PressAsync("Space");
        await Expect(chest).Not.ToBeCheckedAsync();
        await writer.Page.Keyboard.PressAsync("Space");
        await felt.CheckAsync();
        await writer.Page.Locator("form.check-in button").First.ClickAsync();

        await Expect(writer.Page.Locator(".answers-list")).ToContainTextAsync("chest: tight");
    }

    [SameWithoutScripts("paper is the style sheet’s")]
    [Fact]
    public async Task The_pages_for_an_appointment_are_printed_alone_and_are_two_at_the_most()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop);
        await using var _ = writer.Visitor;
        await FillAsync(writer, "to print");
        await writer.Visitor.OpenAsync("/journal/summary");
        await writer.Page.FillAsync("#first", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-360).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await writer.PressAsync("Make the pages");
        await Expect(writer.Page.Locator(".sheet")).ToBeVisibleAsync();
        await writer.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var seen = await writer.Page.EvaluateAsync<string>("document.body.innerText.trim()");
        var printed = await writer.Page.PdfAsync(new() { Format = "A4", Margin = new() { Top = "15mm", Bottom = "15mm", Left = "15mm", Right = "15mm" } });

        Assert.Equal((await writer.Page.Locator(".sheet").InnerTextAsync()).Trim(), seen);
        Assert.InRange(PagesOf(printed), 1, 2);
    }

    private static int PagesOf(byte[] pdf) =>
        Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");

    private async Task FillAsync(JournalWriter writer, string name)
    {
        await writer.CreateAsync(name);
        using var journal = Assert.IsType<UnlockResult.Unlocked>(await browsing.Site.Services.GetRequiredService<UnlockJournal>()
            .ByPassphraseAsync(name, JournalWriter.Passphrase, "test", TestContext.Current.CancellationToken)).Journal;
        var days = DemoYear.Of(7, DateOnly.FromDateTime(DateTime.UtcNow), Text);
        Assert.True(await browsing.Site.Services.GetRequiredService<FillDemo>().FillAsync(journal, days, TestContext.Current.CancellationToken));
    }
}
