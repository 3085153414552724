namespace EmotionalNumbness.Web.Tests.Commands;

/// <summary><c>crisis-language</c>, as a clinician or a build runs it.</summary>
public class CrisisLanguageCommandTests
{
    [Fact]
    public async Task Every_line_gets_its_answer()
    {
        using var command = await RunAsync(
            """{"id":"a","lang":"en","text":"I want to die."}""",
            """{"id":"b","lang":"en","text":"I feel nothing."}""");

        Assert.Equal(0, command.ExitCode);
        Assert.Contains("a\t1", command.Lines);
        Assert.Contains("b\t0", command.Lines);
    }

    [Fact]
    public async Task Labels_are_measured_by_category()
    {
        using var command = await RunAsync(
            """{"id":1,"lang":"en","text":"I want to die.","label":1,"category":"wish"}""",
            """{"id":2,"lang":"en","text":"I bought bread.","label":true,"category":"wish"}""",
            """{"id":3,"lang":"en","text":"I bought milk.","label":false}""",
            """{"id":4,"lang":"en","text":"I bought tea."}""");

        Assert.Equal(0, command.ExitCode);
        Assert.Contains("    1       1      0      0  wish", command.Lines);
        Assert.Contains("recall 0.5000, false alarms 0.0000", command.Lines);
        Assert.Contains("4 lines, 3 with a label, 0 malformed", command.Lines);
    }

    [Fact]
    public async Task A_malformed_line_is_numbered_and_counted_and_the_rest_is_read()
    {
        using var command = await RunAsync(
            "{broken",
            "",
            """{"id":"a","lang":"en","text":5}""",
            """{"id":"b","lang":"en","text":"I want to die.","label":"perhaps"}""",
            """{"id":"c","lang":"en","text":"I want to die."}""");

        Assert.Equal(1, command.ExitCode);
        Assert.Equal([1, 3, 4], command.Lines.Where(line => line.StartsWith("line ", StringComparison.Ordinal)).Select(line => int.Parse(line[5..line.IndexOf(':', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("c\t1", command.Lines);
        Assert.Contains("1 lines, 0 with a label, 3 malformed", command.Lines);
    }

    [Fact]
    public async Task An_unknown_language_is_read_as_English_and_said_so()
    {
        using var command = await RunAsync("""{"id":"a","lang":"tlh","text":"I want to die."}""");

        Assert.Equal(0, command.ExitCode);
        Assert.Contains("a\t1", command.Lines);
        Assert.Contains("No crisis language for “tlh”: read as en.", command.Lines);
    }

    [Fact]
    public async Task No_text_is_ever_printed()
    {
        using var command = await RunAsync("""{"id":"a","lang":"en","text":"canary I want to die","label":0}""", "{\"id\":\"b\",\"text\":\"canary");

        Assert.DoesNotContain("canary", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_too_long_is_malformed_and_the_next_is_read()
    {
        using var command = await RunAsync(
            $$"""{"id":"a","lang":"en","text":"{{new string('a', 5 * 1024 * 1024)}}"}""",
            """{"id":"b","lang":"en","text":"I want to die."}""");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("b\t1", command.Lines);
        Assert.Contains(command.Lines, line => line.StartsWith("line 1: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var command = await SiteProgram.RunAsync("crisis-language", "/there/is/no/such.jsonl");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("/there/is/no/such.jsonl", command.Output, StringComparison.Ordinal);
    }

    private static async Task<SiteProgram> RunAsync(params string[] lines)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, lines);
            return await SiteProgram.RunAsync("crisis-language", file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
