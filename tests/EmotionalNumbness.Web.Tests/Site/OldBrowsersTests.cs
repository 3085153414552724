using System.Text.RegularExpressions;

namespace EmotionalNumbness.Web.Tests.Site;

/// <summary>A phone of five years ago shows the site and uses all of it.</summary>
public class OldBrowsersTests
{
    private static IEnumerable<string> StyleSheets => Directory.EnumerateFiles(Path.Combine(Repository.Web, "wwwroot", "css"), "*.css");

    private static IEnumerable<string> Scripts => Directory.EnumerateFiles(Path.Combine(Repository.Web, "wwwroot", "js"), "*.js");

    [Fact]
    public void A_style_sheet_uses_only_what_they_know_or_do_without() =>
        Assert.Empty(StyleSheets.SelectMany(file => BrowserFeatures.In(File.ReadAllText(file)).Distinct()
            .Where(feature => !BrowserFeatures.Old.Contains(feature) && !BrowserFeatures.Younger.ContainsKey(feature))
            .Select(feature => $"{Path.GetFileName(file)}: {feature}. Say in BrowserFeatures what a browser of five years ago makes of it.")));

    // A rule whose list holds one selector that is not known is dropped whole.
    [Theory]
    [InlineData(":has(")]
    [InlineData(":focus-visible")]
    [InlineData("::details-content")]
    public void A_younger_selector_takes_no_older_one_along(string younger) =>
        Assert.Empty(StyleSheets.SelectMany(file => Rules(File.ReadAllText(file))
            .Where(list => list.Contains(younger, StringComparison.Ordinal) && ListOf(list).Any(selector => !selector.Contains(younger, StringComparison.Ordinal)))
            .Select(list => $"{Path.GetFileName(file)}: {list}")));

    [Fact]
    public void What_hides_something_until_it_is_chosen_asks_first_whether_that_can_be_told()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Web, "wwwroot", "css", "check-in.css"));

        Assert.Matches(@"@supports selector\(:has\(\*\)\) \{ \.body-part \.felt \{ display: none; \} \}", css);
        Assert.DoesNotMatch(@"(?m)^\.body-part \.felt \{ display: none", css);
    }

    [Fact]
    public void A_script_uses_only_what_they_know_or_do_without() =>
        Assert.Empty(Scripts.SelectMany(file => BrowserFeatures.OfScripts
            .Where(feature => feature.FallsBack is null)
            .SelectMany(feature => Regex.Matches(WithoutComments(File.ReadAllText(file)), feature.Pattern).Select(match => $"{Path.GetFileName(file)}: {match.Value}"))));

    [Fact]
    public void Every_exception_is_still_used()
    {
        var css = StyleSheets.SelectMany(file => BrowserFeatures.In(File.ReadAllText(file))).ToHashSet(StringComparer.Ordinal);
        var scripts = string.Concat(Scripts.Select(File.ReadAllText));

        Assert.Empty(BrowserFeatures.Younger.Keys.Except(css));
        Assert.Empty(BrowserFeatures.OfScripts.Where(feature => feature.FallsBack is not null && !Regex.IsMatch(scripts, feature.Pattern)).Select(feature => feature.Pattern));
    }

    private static IEnumerable<string> Rules(string css) =>
        Regex.Matches(Regex.Replace(css, @"/\*.*?\*/", "", RegexOptions.Singleline), @"(?<=^|[{}])([^{}@;]+)(?=\{)").Select(match => match.Value.Trim());

    // Commas within brackets belong to one selector.
    private static string[] ListOf(string selectors) => Regex.Split(selectors, @",(?![^()]*\))");

    private static string WithoutComments(string script) => Regex.Replace(script, @"(?m)^\s*//.*$|/\*.*?\*/", "");
}
