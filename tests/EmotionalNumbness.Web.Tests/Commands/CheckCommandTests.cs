using System.Globalization;

namespace EmotionalNumbness.Web.Tests.Commands;

/// <summary><c>check</c>, as a build runs it.</summary>
public class CheckCommandTests
{
    [Fact]
    public async Task The_real_content_passes_and_is_counted()
    {
        using var check = await SiteProgram.RunAsync("check");

        var lines = Repository.Helplines.Countries.Sum(country => country.Lines.Count);
        Assert.Equal((0, ""), (check.ExitCode, string.Join('\n', check.Lines.Where(line => line.StartsWith("error", StringComparison.Ordinal)))));
        Assert.Contains(check.Lines, line => line.StartsWith($"The guide: {Repository.Guide.Parts.Count} parts, {Repository.Guide.Pages.Count} pages, {Repository.Guide.References.Count} sources, ", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith($"Helplines: {Repository.Helplines.Countries.Count} countries, {lines} lines: ", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.Contains($"Oldest check: {Oldest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith($"Exercises: {Repository.Guide.Exercises.All.Count}, ", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith($"Ways through /start: {Repository.Guide.Exercises.Start.Paths().Count()}, with 3 questions at most; ", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith("Journal: ", StringComparison.Ordinal) && line.Contains(" feeling words, ", StringComparison.Ordinal));
        Assert.All(Repository.Guide.Exercises.All, exercise => Assert.Contains(check.Lines, line => line.EndsWith("  " + exercise.Slug, StringComparison.Ordinal)));
        Assert.All(Repository.Guide.Parts, part => Assert.Contains(check.Lines, line => line.EndsWith("  " + part.Slug, StringComparison.Ordinal)));
        Assert.All(Repository.Helplines.Countries, country => Assert.Contains(check.Lines, line => line.Contains($"  {country.Code} {country.Name}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Broken_content_fails_and_every_problem_has_its_place()
    {
        using var content = new ContentCopy()
            .Replace("en/guide/grief.md", "title: ", "titel: ")
            .Replace("en/exercises/five-senses.md", "minutes: 1", "minutes: 2")
            .Replace("en/start.yaml", "first: closest", "first: closer")
            .Replace("helplines/us.yaml", "tel: \"988\"", "tel: \"+1 988\"")
            .Replace("crisis-language/en.yaml", "  - name: wish-to-die", "  - nam: wish-to-die")
            .Replace("en/journal/feelings.yaml", "key: not-sure", "key: unsure");

        using var check = await SiteProgram.RunAsync("check", "--content", content.Folder);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(check.Lines, line => line.StartsWith("error en/guide/grief.md(2): ", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith("error en/exercises/five-senses.md(", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith("error en/start.yaml(", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith("error helplines/us.yaml(", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith("error crisis-language/en.yaml(", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line == "error en/journal/feelings.yaml(1): The word not-sure is missing.");
    }

    [Fact]
    public async Task Numbers_older_than_a_build_allows_fail_it()
    {
        // Older than the day before the first of them was checked: always so.
        using var check = await SiteProgram.RunAsync("check", "--max-age", "-1");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(check.Lines, line => line.StartsWith("error helplines/us.yaml(1): Last checked ", StringComparison.Ordinal) && line.Contains("--max-age is -1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        using var check = await SiteProgram.RunAsync("check", "--content", "/there/is/no/such/folder");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("/there/is/no/such/folder", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", check.Output, StringComparison.Ordinal);
    }

    private static DateOnly Oldest => Repository.Helplines.Countries.Min(country => country.Checked);
}
