using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>What holds of all pages, on a phone and on a wide screen, in light and in dark.</summary>
[SameWithoutScripts("the same page, measured")]
public class EveryPageTests(EveryPageOnce pages, Browsing browsing) : IClassFixture<EveryPageOnce>
{
    [Fact]
    public void The_sitemap_names_the_pages_to_look_at() =>
        Assert.InRange(pages.Count, 35, 100);

    [Fact]
    public void Every_page_answers() =>
        pages.AssertNone(Invariant.Status);

    [Fact]
    public void No_page_breaks_a_rule_of_accessibility() =>
        pages.AssertNone(Invariant.Accessibility);

    [Fact]
    public void No_page_writes_an_error_to_the_console() =>
        pages.AssertNone(Invariant.Console);

    [Fact]
    public void No_page_tries_what_the_content_security_policy_refuses() =>
        pages.AssertNone(Invariant.ContentSecurityPolicy);

    [Fact]
    public void No_page_asks_another_host() =>
        pages.AssertNone(Invariant.OwnHost);

    [Fact]
    public void No_page_scrolls_sideways_on_a_narrow_screen_or_at_400_percent() =>
        pages.AssertNone(Invariant.NoSidewaysScroll);

    [Fact]
    public void No_page_loses_text_when_its_spacing_is_widened() =>
        pages.AssertNone(Invariant.NothingClipped);

    [Fact]
    public void The_help_bar_keeps_no_more_than_a_third_of_any_window() =>
        pages.AssertNone(Invariant.LittleBar);

    [Fact]
    public void Every_target_is_large_enough_for_a_shaking_hand() =>
        pages.AssertNone(Invariant.Targets);

    [Fact]
    public void Whatever_can_be_used_takes_the_focus_and_shows_it_above_all_else() =>
        pages.AssertNone(Invariant.Focus);

    [Fact]
    public void Edges_words_and_focus_are_seen_in_forced_colours() =>
        pages.AssertNone(Invariant.ForcedColours);

    [Fact]
    public void Nothing_moves_where_less_motion_is_asked_for() =>
        pages.AssertNone(Invariant.Motion);

    [Fact]
    public void No_words_stand_on_or_in_anything_translucent() =>
        pages.AssertNone(Invariant.Transparency);

    [Fact]
    public void A_screen_reader_is_told_landmarks_headings_and_names_that_tell_things_apart() =>
        pages.AssertNone(Invariant.Heard);

    [Theory]
    [InlineData("/sources")]
    [InlineData(SitePages.Part)]
    public async Task A_source_that_was_jumped_to_stays_legible(string page)
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { Colours = Microsoft.Playwright.ColorScheme.Dark });
        await visitor.OpenAsync(page);
        var source = await visitor.Page.Locator(".all-sources li, .sources li").First.GetAttributeAsync("id");

        await visitor.OpenAsync($"{page}#{source}");
        await Axe.PutIntoAsync(visitor.Page);

        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
    }

    [Fact]
    public async Task Pages_of_every_kind_break_no_rule_where_dark_was_chosen()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone with { Cookies = new Dictionary<string, string> { ["theme"] = "dark" } });

        foreach (var page in SitePages.Kinds.Except([SitePages.Whole]))
        {
            await visitor.OpenAsync(page);
            await Axe.PutIntoAsync(visitor.Page);
            Assert.Empty(await Axe.ColourViolationsAsync(visitor.Page));
        }
    }

    [Fact]
    public async Task In_the_whole_guide_no_line_begins_with_the_number_of_a_source_and_no_box_is_set_larger_than_its_text()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        await visitor.OpenAsync("/guide/all");

        Assert.Empty(await Layout.LinesBegunBySourcesAsync(visitor.Page));
        await visitor.Page.SetViewportSizeAsync(Device.Desktop.Width, Device.Desktop.Height);
        Assert.Empty(await Layout.LargerBoxesAsync(visitor.Page));
    }

    [Fact]
    public async Task A_fault_would_be_seen()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        await visitor.OpenAsync(SitePages.Part);
        await Axe.PutIntoAsync(visitor.Page);

        await visitor.Page.EvaluateAsync("""
            () => {
              const style = document.querySelector('h1').style;
              style.color = '#777';
              style.whiteSpace = 'nowrap';
              style.width = '200vw';
              style.opacity = '.9';
            }
            """);

        Assert.Contains(await Axe.ViolationsAsync(visitor.Page), violation => violation.StartsWith("color-contrast-enhanced: <h1", StringComparison.Ordinal));
        Assert.NotEmpty(await Layout.SidewaysAsync(visitor.Page));
        Assert.Contains(await Transparency.FoundAsync(visitor.Page), found => found.StartsWith("<h1", StringComparison.Ordinal));
        Assert.Contains(await Layout.ClippedAsync(visitor.Page), clipped => clipped.StartsWith("out of the page: h1", StringComparison.Ordinal));
    }
}
