using EmotionalNumbness.Browser.Journal;
using EmotionalNumbness.Browser.Site;
using Microsoft.AspNetCore.Http;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Network;

/// <summary>Whatever a network does, who writes is told the truth and keeps the text.</summary>
[NeedsScripts("A script asks first whether the site answers. Without it the browser says that nothing arrived; the first run shows what is left then")]
public class TroubleTests(Browsing browsing)
{
    private const string Words = "It went quiet in me\nin the second winter.";

    // The browser's own.
    private const string ErrorPage = "chrome-error://chromewebdata/";

    private static readonly Trouble[] All =
        [Trouble.CutOnTheWay, Trouble.CutOnTheWayBack, Trouble.ForeignPage, Trouble.Elsewhere, Trouble.BadGateway, Trouble.SignInRequired];

    [Fact]
    public async Task A_text_stays_in_the_page_until_the_site_itself_has_answered()
    {
        await using var network = await TroubledNetwork.BeforeAsync(browsing.Site);
        var writer = new JournalWriter(await browsing.ArriveAsync(network.Address, Device.Phone));
        await using var _ = writer.Visitor;
        await writer.CreateAsync("troubled");
        await writer.Text.FillAsync(Words);

        foreach (var trouble in All)
        {
            network.Trouble = trouble;
            await writer.PressAsync("Save");
            await Expect(writer.DraftStatus).ToContainTextAsync("Not saved yet. Your words are still here.");
            await Expect(writer.Text).ToHaveValueAsync(Words);
        }

        // A foreign page, with a 200, is no draft kept either.
        network.Trouble = Trouble.ForeignPage;
        await writer.Text.FillAsync("Other words.");
        await Expect(writer.DraftStatus).ToContainTextAsync("Not kept yet.");
        await writer.Text.FillAsync(Words);

        network.Trouble = Trouble.None;
        await writer.PressAsync("Save");
        await writer.AssertSavedAsync();
        await writer.Visitor.OpenAsync("/journal");
        await Expect(writer.Page.Locator("article.entry")).ToHaveCountAsync(1);
        await Expect(writer.Page.Locator("article.entry")).ToContainTextAsync("in the second winter.");
        await Expect(writer.Page.Locator(".unsaved")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_site_that_does_not_answer_at_all_is_not_waited_for_in_silence()
    {
        await using var network = await TroubledNetwork.BeforeAsync(browsing.Site);
        var writer = new JournalWriter(await browsing.ArriveAsync(network.Address, Device.Phone));
        await using var _ = writer.Visitor;
        await writer.Page.Clock.InstallAsync();
        await writer.CreateAsync("unanswered");
        await writer.Text.FillAsync(Words);
        network.Trouble = Trouble.Silence;

        await writer.PressAsync("Save");
        await Expect(writer.DraftStatus).ToHaveTextAsync("Saving.");
        await writer.Page.Clock.FastForwardAsync(16_000);

        await Expect(writer.DraftStatus).ToContainTextAsync("Not saved yet. Your words are still here.");
        await Expect(writer.Text).ToHaveValueAsync(Words);
    }

    [Theory]
    [InlineData(Trouble.CutOnTheWay)]
    [InlineData(Trouble.CutOnTheWayBack)]
    [InlineData(Trouble.BadGateway)]
    public async Task A_save_that_breaks_off_at_the_last_moment_loses_nothing_and_saves_nothing_twice(Trouble trouble)
    {
        await using var network = await TroubledNetwork.BeforeAsync(browsing.Site);
        var writer = new JournalWriter(await browsing.ArriveAsync(network.Address, Device.Desktop));
        await using var _ = writer.Visitor;
        await writer.CreateAsync($"broken off {trouble}");
        await writer.Text.FillAsync(Words);
        (network.Trouble, network.IsFor) = (trouble, IsSave);

        await writer.PressAsync("Save");
        await Expect(writer.Text).ToHaveCountAsync(0);
        await Expect(writer.Page).ToHaveURLAsync(trouble == Trouble.BadGateway ? new Uri(network.Address, "/journal/write").AbsoluteUri : ErrorPage);
        network.Trouble = Trouble.None;
        await writer.Visitor.OpenAsync("/journal");

        var (saved, unsaved) = trouble == Trouble.CutOnTheWayBack ? (1, 0) : (0, 1);
        await Expect(writer.Page.Locator("article.entry")).ToHaveCountAsync(saved);
        await Expect(writer.Page.Locator(".unsaved .plain")).ToHaveCountAsync(unsaved);
        await Expect(writer.Page.Locator("main")).ToContainTextAsync("in the second winter.");
    }

    [Fact]
    public async Task Without_scripts_loading_the_broken_page_again_sends_the_text_again()
    {
        await using var network = await TroubledNetwork.BeforeAsync(browsing.Site);
        var writer = new JournalWriter(await browsing.ArriveAsync(network.Address, Device.Phone with { HasScript = false }));
        await using var _ = writer.Visitor;
        await writer.CreateAsync("broken off, plain");
        await writer.Text.FillAsync(Words);
        (network.Trouble, network.IsFor) = (Trouble.CutOnTheWayBack, IsSave);

        await writer.PressAsync("Save");
        await Expect(writer.Page).ToHaveURLAsync(ErrorPage);
        network.Trouble = Trouble.None;
        await writer.Page.ReloadAsync();

        await writer.AssertSavedAsync();
        await writer.Visitor.OpenAsync("/journal");
        await Expect(writer.Page.Locator("article.entry")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("/journal/check-in", "Save")]
    [InlineData("/journal/plan", "Keep the plan")]
    public async Task What_was_filled_in_stays_too(string page, string save)
    {
        await using var network = await TroubledNetwork.BeforeAsync(browsing.Site);
        var writer = new JournalWriter(await browsing.ArriveAsync(network.Address, Device.Phone));
        await using var _ = writer.Visitor;
        await writer.CreateAsync($"filled in {page}");
        await writer.Visitor.OpenAsync(page);
        var filled = writer.Page.Locator("main :is(textarea, input[type=radio], input[type=range])").First;
        if (await filled.EvaluateAsync<bool>("field => field.type === 'textarea'"))
            await filled.FillAsync("the bench by the river");
        else
            await filled.CheckAsync();

        foreach (var trouble in All)
        {
            network.Trouble = trouble;
            await writer.PressAsync(save);
            await Expect(writer.Page.Locator("[data-sure-says]").First).ToContainTextAsync("Not saved yet.");
            Assert.EndsWith(page, writer.Page.Url, StringComparison.Ordinal);
            network.Trouble = Trouble.None;
        }

        await writer.PressAsync(save);
        await Expect(writer.Page.Locator("main [role=status]:not([data-sure-says]), main h1").First).ToBeVisibleAsync();
        await Expect(writer.Page.Locator("[data-sure-says]").Filter(new() { HasTextString = "Not saved yet." })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_sign_in_page_is_never_kept_and_never_shown_in_the_place_of_help()
    {
        await using var network = await TroubledNetwork.BeforeAsync(browsing.Site);
        await using var visitor = await browsing.ArriveAsync(network.Address, Device.Phone.ThatChose("NZ") with { KeepsPages = true });
        await visitor.OpenAsync("/");
        await visitor.UntilAsync(Visitor.HelpIsKept);
        await visitor.UntilAsync("() => navigator.serviceWorker.controller !== null");

        foreach (var trouble in All)
        {
            network.Trouble = trouble;
            await visitor.OpenAsync("/help");
            await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Talk to someone now");
            await visitor.OpenAsync("/help/nz");
            await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("New Zealand: crisis lines");
        }

        network.Trouble = Trouble.ForeignPage;
        await visitor.OpenAsync("/guide");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(TroubledNetwork.SignIn);
        network.Trouble = Trouble.None;
        await visitor.OpenAsync("/");
        Assert.DoesNotContain(await visitor.KeptTextsAsync(), text => text.Contains(TroubledNetwork.SignIn, StringComparison.Ordinal));
    }

    private static bool IsSave(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.Path == "/journal/write";
}
