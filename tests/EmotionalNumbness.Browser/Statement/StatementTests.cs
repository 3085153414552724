using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser.Statement;

/// <summary>What we say of accessibility is what the tests show, and no more.</summary>
[SameWithoutScripts("reads files")]
public class StatementTests
{
    private const int CriteriaAtAAndAa = 55;

    private static readonly KnownTests Known = KnownTests.Read(GeneratedFile.Repository);

    [Fact]
    public void It_speaks_of_every_criterion_once()
    {
        Assert.Equal(CriteriaAtAAndAa, Criteria.All.Count(criterion => criterion.Level is "A" or "AA"));
        Assert.Equal(Criteria.All.Count, Criteria.All.DistinctBy(criterion => criterion.Number).Count());
        Assert.Equal(Criteria.All.Count, Criteria.All.DistinctBy(criterion => criterion.Anchor).Count());
    }

    [Fact]
    public void Whatever_is_called_supported_is_shown_by_tests_that_are_there()
    {
        Assert.All(Criteria.All, criterion => Assert.NotEmpty(criterion.Tests));
        Assert.Empty(Criteria.All.SelectMany(criterion => criterion.Tests.Where(test => !Known.Has(test)).Select(test => $"{criterion.Number}: {test}")));
    }

    [Fact]
    public void A_test_that_is_not_there_is_noticed()
    {
        Assert.True(Known.Has("Browser:StatementTests.A_test_that_is_not_there_is_noticed"));
        Assert.False(Known.Has("Browser:StatementTests.There_is_no_such_test"));
    }

    [Fact]
    public void Every_criterion_says_how_it_is_met_or_why_not() =>
        Assert.All(Criteria.All, criterion => Assert.EndsWith(".", criterion.How, StringComparison.Ordinal));

    [Fact]
    public void The_page_is_made_of_it() =>
        GeneratedFile.AssertIs("docs/accessibility.md", StatementPage.Of(Criteria.All));

    [Fact]
    public void The_report_for_programs_is_made_of_it() =>
        GeneratedFile.AssertIs("docs/accessibility.earl.jsonld", StatementReport.Of(Criteria.All));

    [Fact]
    public void The_list_of_what_needs_scripts_is_made_of_the_marks_on_tests() =>
        GeneratedFile.AssertIs("docs/without-scripts.md", WithoutScriptsPage.Text());
}
