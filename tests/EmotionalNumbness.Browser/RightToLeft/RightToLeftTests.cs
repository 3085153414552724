using EmotionalNumbness.Browser.EveryPage;
using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Browser.RightToLeft;

/// <summary>The site in a language that is read from right to left.</summary>
[Collection(InLanguages.Name)]
[SameWithoutScripts("direction is the page’s and the style sheet’s, and axe is a script of the test’s own")]
public class RightToLeftTests(Browsing browsing, SiteInLanguages site)
{
    private static readonly string[] Pages =
    [
        SiteAddresses.Home, SitePages.Part, "/guide/when-to-get-help-now", "/guide/grief", "/help/us", "/exercises/slow-breathing", SiteAddresses.Start, SiteAddresses.Unlock,
    ];

    // Each stands near one edge of a wide page.
    private static readonly string[] AtAnEdge = [".help-bar [data-bar=country]", ".help-bar a.leave", "header .brand", "header nav a:last-child", "a.skip:focus", ".doors li:first-child", ".doors li:nth-child(2)", "main .chips li:first-child"];

    private const string Centres = """
        edges => {
          document.querySelector('a.skip').focus();
          return edges.map(selector => {
            const box = document.querySelector(selector).getBoundingClientRect();
            return (box.left + box.right) / 2 - document.documentElement.clientWidth / 2;
          });
        }
        """;

    private const string StartOfHeading = """
        () => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector('h1'));
          const [text, column] = [range.getBoundingClientRect(), document.querySelector('h1').parentElement.getBoundingClientRect()];
          return text.left - column.left > column.right - text.right ? 'right' : 'left';
        }
        """;

    [Fact]
    public async Task Pages_run_from_right_to_left_fit_a_narrow_phone_and_read_well_to_a_screen_reader()
    {
        await using var visitor = await browsing.ArriveAsync(site.Running, (Device.Desktop with { Width = 320, Height = 640 }).ThatChose("US"));
        var found = new List<string>();

        foreach (var page in Pages)
        {
            await visitor.OpenAsync($"/{ArabicLetters.Language}{page}");
            Assert.Equal("rtl ar", await visitor.Page.EvaluateAsync<string>("document.documentElement.dir + ' ' + document.documentElement.lang"));
            await Axe.PutIntoAsync(visitor.Page);
            string[] wrong = [.. await Layout.SidewaysAsync(visitor.Page), .. await Layout.ClippedAsync(visitor.Page), .. await Axe.ViolationsAsync(visitor.Page)];
            found.AddRange(wrong.Select(what => $"{page}: {what}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    [Fact]
    public async Task What_stands_at_one_side_stands_at_the_other()
    {
        await using var visitor = await browsing.ArriveAsync(site.Running, Device.Desktop.ThatChose("US"));

        await visitor.OpenAsync("/");
        var (english, heading) = (await visitor.Page.EvaluateAsync<double[]>(Centres, AtAnEdge), await visitor.Page.EvaluateAsync<string>(StartOfHeading));
        await visitor.OpenAsync($"/{ArabicLetters.Language}/");
        var (arabic, mirrored) = (await visitor.Page.EvaluateAsync<double[]>(Centres, AtAnEdge), await visitor.Page.EvaluateAsync<string>(StartOfHeading));

        Assert.All(AtAnEdge.Index(), edge => Assert.True(
            Math.Sign(english[edge.Index]) == -Math.Sign(arabic[edge.Index]), $"{edge.Item}: {english[edge.Index]} px from the middle, and {arabic[edge.Index]} px"));
        Assert.Equal(("left", "right"), (heading, mirrored));
    }

    [Fact]
    public async Task A_part_in_english_runs_from_left_to_right_inside_such_a_page()
    {
        await using var visitor = await browsing.ArriveAsync(site.Running, Device.Phone.ThatChose("US"));

        await visitor.OpenAsync($"/{ArabicLetters.Language}/guide/grief");

        Assert.Equal(["en ltr"], (await visitor.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1, main p.lead')].map(text => { const of = text.closest('[lang=en]'); return `${of?.lang} ${of?.dir}`; })")).Distinct());
        Assert.Equal("ltr", await visitor.Page.Locator("h1").EvaluateAsync<string>("heading => getComputedStyle(heading).direction"));
    }
}
