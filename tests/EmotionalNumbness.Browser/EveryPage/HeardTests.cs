using EmotionalNumbness.Browser.Journal;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>What a screen reader is told of a page, and in which order: to be read by people too.</summary>
[SameWithoutScripts("the same page, heard")]
public class HeardTests(Browsing browsing)
{
    [Fact]
    public async Task Help_stands_before_all_else_and_the_way_out_with_it()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("US"));
        await visitor.OpenAsync(SitePages.Part);
        var tree = await AccessibilityTree.ReadAsync(visitor.Page);

        var first = tree.Nodes.TakeWhile(node => node.Role != "main").Select(node => node.ToString());

        Assert.Equal(
            """
            link “Skip to the page”
            link “Get urgent help”
            link “Leave this page”
            complementary “Help right now”
              link “United States: change (change the country of this help line)”
              link “Call 988 (988 Suicide & Crisis Lifeline, day and night, every day)”
              link “Text (988 Suicide & Crisis Lifeline, day and night, every day)”
              link “More help (United States)”
              link “Emergency: Leave”
            banner
              link “Emotional Numbness”
              navigation “Main”
                link “Guide”
                link “Exercises”
                link “Journal”
                link “Search”
                link “Get help”
            """,
            string.Join('\n', first), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task The_writing_page_is_a_field_with_a_name_and_what_belongs_to_it()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("heard");

        var tree = await AccessibilityTree.ReadAsync(writer.Page);

        // The day in the heading and the prompt are another each day.
        var prompt = await writer.Page.Locator("[data-prompt]").First.InnerTextAsync();
        var lasting = tree.Nodes.Where(node => node.Landmarks.Contains("main") && !node.Landmarks.Contains("navigation") && node.Role is not ("navigation" or "heading" or "link") && node.Name != prompt);
        Assert.Equal(
            """
              textbox “Only you can read this. One word is enough.”
              button “Save”
              button “I feel nothing”
              summary “More ways to begin”
              summary “Tags, and how this entry is shown”
              summary “How is it right now? (if you like)”
              summary “Another day?”
            """,
            string.Join('\n', lasting), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task An_exercise_under_way_is_a_heading_and_four_buttons()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone);
        await visitor.OpenAsync("/exercises/five-senses#begin");
        await Microsoft.Playwright.Assertions.Expect(visitor.Page.Locator("[data-say]")).Not.ToBeEmptyAsync();

        var tree = await AccessibilityTree.ReadAsync(visitor.Page);

        Assert.Equal(
            """
            main
              heading 1 “Five, four, three, two, one”
              region “The exercise”
                button “Pause”
                button “Stop here”
                button “Next step”
                button “Start again”
                link “Try one that looks outward instead”
                link “Get help”
                summary “Sound, vibration, voice”
            """,
            tree.OutlineOf("main"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_helpline_is_a_heading_followed_by_the_ways_to_reach_it()
    {
        await using var visitor = await browsing.ArriveAsync(Device.Phone.ThatChose("US"));
        await visitor.OpenAsync("/help/us");
        var heard = (await AccessibilityTree.ReadAsync(visitor.Page)).Nodes.Where(node => node.Landmarks.Contains("main")).ToList();

        var line = heard.FindIndex(node => node is { IsHeading: true, Level: 3 });

        Assert.StartsWith("link “Call 988", heard[line + 1].ToString().Trim(), StringComparison.Ordinal);
        Assert.All(heard.Where(node => node.Role == "link" && node.Address.StartsWith("tel:", StringComparison.Ordinal)), link => Assert.StartsWith("Call ", link.Name, StringComparison.Ordinal));
    }
}
