using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Pages;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser;

/// <summary>All of it works with scripts switched off.</summary>
[SameWithoutScripts("scripts are off in it anyway")]
public class WithoutScriptTests(Browsing browsing)
{
    private static readonly Device Phone = Device.Phone with { HasScript = false };

    [Fact]
    public async Task Every_page_can_be_read_and_names_a_line()
    {
        await using var visitor = await browsing.ArriveAsync(Phone.ThatChose("US"));

        foreach (var page in await SitePages.AllAsync(browsing.Site))
        {
            await visitor.Page.GotoAsync(page, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Commit });
            await visitor.Page.Locator(".foot").WaitForAsync();
            Assert.True(await visitor.Page.EvaluateAsync<bool>("""
                () => document.querySelector('main h1').checkVisibility() && document.querySelector('#help-bar a.call').checkVisibility()
                  && document.querySelector('main').innerText.length > 60
                """), page);
        }
    }

    [Fact]
    public async Task The_list_of_parts_opens()
    {
        await using var visitor = await browsing.ArriveAsync(Phone);
        await visitor.OpenAsync(SitePages.Part);
        var other = visitor.Page.Locator(".toc").GetByRole(Microsoft.Playwright.AriaRole.Link).Nth(5);

        await Expect(other).ToBeHiddenAsync();
        await visitor.Page.Locator(".toc summary").ClickAsync();

        await Expect(other).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_list_of_parts_stands_open_on_a_wide_screen()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Desktop with { HasScript = false });

        await visitor.OpenAsync(SitePages.Part);

        await Expect(visitor.Page.Locator(".toc").GetByRole(Microsoft.Playwright.AriaRole.Link).Last).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_country_is_chosen_and_the_bar_keeps_to_it()
    {
        var japan = browsing.Site.Helplines.For("JP")!;
        await using var visitor = await browsing.ArriveAsync(Phone);
        await visitor.OpenAsync(SiteAddresses.Help);

        await visitor.Page.GetByLabel("Country", new() { Exact = true }).SelectOptionAsync(japan.Name);
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(new Uri(browsing.Site.Address, "/help/jp").AbsoluteUri);
        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", japan.FirstLine!.Phone!.TelUri);
        await visitor.OpenAsync("/");
        await Expect(visitor.CallLink).ToHaveAttributeAsync("href", japan.FirstLine!.Phone!.TelUri);
    }

    [Fact]
    public async Task A_country_page_can_be_kept_for_the_bar()
    {
        await using var visitor = await browsing.ArriveAsync(Phone);
        await visitor.OpenAsync("/help/nz");

        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Always show New Zealand in the help bar" }).ClickAsync();

        await Expect(visitor.Country).ToContainTextAsync("New Zealand");
    }

    [Fact]
    public async Task Settings_are_kept()
    {
        await using var visitor = await browsing.ArriveAsync(Phone);
        await visitor.OpenAsync(SiteAddresses.Settings);

        await visitor.Page.GetByLabel("Dark", new() { Exact = true }).CheckAsync();
        await visitor.Page.GetByLabel("Use plain titles").CheckAsync();
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Keep these choices" }).ClickAsync();
        await visitor.OpenAsync(SitePages.Part);

        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Equal("Notes", await visitor.Page.TitleAsync());
    }

    [Fact]
    public async Task Search_finds()
    {
        await using var visitor = await browsing.ArriveAsync(Phone);
        await visitor.OpenAsync(SiteAddresses.Search);

        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("sleep");
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Expect(visitor.Page.Locator(".hits h2").First).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".hits mark").First).ToContainTextAsync("sleep", new() { IgnoreCase = true });
    }

    [Fact]
    public async Task Leaving_leads_away()
    {
        await using var visitor = await browsing.ArriveAsync(Phone);
        await visitor.OpenAsync(SitePages.Part);

        await visitor.LeaveLink.ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(browsing.Elsewhere.Address.AbsoluteUri);
    }
}
