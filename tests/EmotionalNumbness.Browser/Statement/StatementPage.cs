using System.Text;

namespace EmotionalNumbness.Browser.Statement;

/// <summary>The statement as people read it, in Markdown.</summary>
internal static class StatementPage
{
    private const string Opening = """
        # Accessibility statement

        <!-- Made by the test run from tests/EmotionalNumbness.Browser/Statement/Criteria.cs. Edit that, not this. -->

        We hold every page, the locked and the open journal too, to the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, and to level AAA where the last table says so. This statement is part of the test run: each line that says “supported” names the tests that show it, `tests/run` fails when one of them fails or is no longer there, and what is published is what passed. The same in a form for programs is [accessibility.earl.jsonld](accessibility.earl.jsonld) (W3C's Evaluation and Report Language).

        What the tests look at: every page of the sitemap and every page of the journal, in Chromium, on a phone, upright and on its side, on a wide screen, at 400 % zoom, with widened text, in light, dark and forced colours, with less motion, for words on anything translucent, by keyboard, through the accessibility tree that screen readers are given, and with scripts off. The rules of axe-core are asked on each, at all three levels.

        """;

    private const string Limits = """
        ## What is known not to work

        - **An open journal locks after 30 minutes without a click.** That protects what is in it. It says so two minutes before, and one press keeps it open; where scripts are off nothing warns. Text that was being written is there again after unlocking.
        - **A timed breath cannot be slowed freely.** There are a few paces to choose from, and each exercise can be read without its times.
        - **Opening hours, names and texts of other languages** come from the helplines; a screen reader without a voice for that language may read them badly.

        ## What has not been tried

        Nobody who lives with a disability has tested this for us yet, and no one has gone through it with JAWS, NVDA, VoiceOver or TalkBack by hand. Tests find what can be measured, which is perhaps half of what matters. Other browsers than Chromium are looked at only for features that they lack.

        ## How to report

        Tell whoever runs the site you use, or open an issue in the program's repository. You need not say who you are, or why it matters to you. Please leave out anything you wrote in a journal. Something that keeps a person from a crisis line is mended before anything else.

        ## The criteria

        Tests are written `Project:Class.Test` and stand in `tests/EmotionalNumbness.Project` or `tests/EmotionalNumbness.Project.Tests`; a class alone stands for all of its tests.

        """;

    public static string Of(IReadOnlyList<Criterion> criteria)
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        page.Append('\n').Append(Counts(criteria)).Append("\n\n").Append(Limits.ReplaceLineEndings("\n"));
        Table(page, "### Levels A and AA", criteria.Where(criterion => criterion.Level != "AAA"));
        Table(page, "### Level AAA, where we hold ourselves to it", criteria.Where(criterion => criterion.Level == "AAA"));
        return page.ToString();
    }

    private static string Counts(IReadOnlyList<Criterion> criteria)
    {
        var ours = criteria.Where(criterion => criterion.Level != "AAA").ToList();
        return $"Of the {ours.Count} criteria at levels A and AA, {ours.Count(criterion => criterion.Support == Support.Supported)} are supported, {ours.Count(criterion => criterion.Support == Support.InPart)} in part, and {ours.Count(criterion => criterion.Support == Support.DoesNotApply)} do not apply.";
    }

    private static void Table(StringBuilder page, string heading, IEnumerable<Criterion> criteria)
    {
        page.Append('\n').Append(heading).Append("\n\n| number | criterion | level | state | how | shown by |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var criterion in criteria)
        {
            var tests = string.Join(", ", criterion.Tests.Select(test => $"`{test}`"));
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{criterion.Number}](https://www.w3.org/TR/WCAG22/#{criterion.Anchor}) | {criterion.Name} | {criterion.Level} | {Word(criterion.Support)} | {criterion.How} | {tests} |\n");
        }
    }

    private static string Word(Support support) => support switch
    {
        Support.Supported => "supported",
        Support.InPart => "**in part**",
        _ => "does not apply",
    };
}
