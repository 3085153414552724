using System.Reflection;
using System.Text;
using EmotionalNumbness.Browser.Site;

namespace EmotionalNumbness.Browser.Statement;

/// <summary>Which tests run a second time with scripts off, and which do not, with the reason on each.</summary>
internal static class WithoutScriptsPage
{
    private const string Opening = """
        # Without scripts

        <!-- Made by the test run from the marks on the tests of tests/EmotionalNumbness.Browser. Edit those, not this. -->

        Everything works without JavaScript, and a little less comfortably. `tests/run` starts the tests in a real browser a second time with scripts off (`BROWSER_TEST_SCRIPTS=off`). Left out are those marked `[NeedsScripts]`, which show what a script does, and those marked `[SameWithoutScripts]`, in whose outcome no script has a part.

        """;

    public static string Text()
    {
        var tests = Tests();
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        List(page, "Runs with scripts, and again without", tests.Where(test => test.Needs is null && test.Same is null), _ => "");
        List(page, "Needs scripts", tests.Where(test => test.Needs is not null), test => test.Needs!);
        List(page, "The same without", tests.Where(test => test.Needs is null && test.Same is not null), test => test.Same!);
        return page.ToString();
    }

    private static List<MarkedTest> Tests() =>
        [.. typeof(WithoutScriptsPage).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsPublic: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.GetCustomAttributes().Any(mark => mark is FactAttribute))
                .Select(method => new MarkedTest(
                    type.Name,
                    method.Name,
                    (method.GetCustomAttribute<NeedsScriptsAttribute>() ?? type.GetCustomAttribute<NeedsScriptsAttribute>())?.Reason,
                    (method.GetCustomAttribute<SameWithoutScriptsAttribute>() ?? type.GetCustomAttribute<SameWithoutScriptsAttribute>())?.Reason)))
            .OrderBy(test => test.Class, StringComparer.Ordinal)
            .ThenBy(test => test.Name, StringComparer.Ordinal)];

    private static void List(StringBuilder page, string heading, IEnumerable<MarkedTest> tests, Func<MarkedTest, string> reason)
    {
        page.Append('\n').Append("## ").Append(heading).Append("\n\n");
        foreach (var group in tests.GroupBy(test => (test.Class, Reason: reason(test))))
        {
            var names = string.Join(", ", group.Select(test => test.Name.Replace('_', ' ')));
            page.Append("- ").Append('`').Append(group.Key.Class).Append('`').Append(group.Key.Reason.Length > 0 ? $" ({group.Key.Reason}): " : ": ").Append(names).Append('\n');
        }
    }

    private sealed record MarkedTest(string Class, string Name, string? Needs, string? Same);
}
