using System.Text;
using EmotionalNumbness.Web.Commands.ProvePrivate;

namespace EmotionalNumbness.Web.Tests.Commands;

/// <summary>Nothing a writer types can be found outside the vault, and the hunt for it would find it.</summary>
public sealed class ProvePrivateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_was_typed_into_any_form_is_found_in_anything_the_program_leaves()
    {
        using var output = new StringWriter();

        var code = await ProvePrivateCommand.RunAsync(output, keep: false, plant: null, Token);

        var report = output.ToString();
        Assert.True(code == 0, report);
        foreach (var typed in new[] { "journal name", "passphrase", "recovery code", "entry 1", "draft", "carried through unlocking", "mistyped /journal/recover", "search" })
            Assert.Contains(typed, report, StringComparison.Ordinal);
        foreach (var surface in new[] { "data/journal.db,", "data/journal.db-wal, ", "standard-output-and-error.log" })
            Assert.Contains(surface, report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planted_leak_is_found()
    {
        using var output = new StringWriter();

        var code = await ProvePrivateCommand.RunAsync(
            output, keep: false, (folder, word) => File.WriteAllText(Path.Combine(folder.FullName, "temporary", "leak.txt"), $"seen: {word}."), Token);

        Assert.Equal(1, code);
        Assert.Contains("FOUND UTF-8", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("temporary/leak.txt", output.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<string, byte[]>> Leaks => new()
    {
        { "UTF-8", word => Encoding.UTF8.GetBytes($"before {word} after") },
        { "UTF-16LE", word => Encoding.Unicode.GetBytes($"before {word} after") },
        { "UTF-16BE", word => Encoding.BigEndianUnicode.GetBytes($"before {word} after") },
        { "URL", word => Encoding.ASCII.GetBytes($"/search?q={Uri.EscapeDataString(word)}&x") },
        { "JSON", word => Encoding.ASCII.GetBytes(System.Text.Json.JsonSerializer.Serialize($"a {word}")) },
        { "Base64 at 0", word => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{word} and more"))) },
        { "Base64 at 1", word => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes($"abcd{word} and more"))) },
        { "Base64 at 2", word => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes($"abcde{word} and more"))) },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void Every_form_of_a_leak_is_seen(string form, Func<string, byte[]> leak)
    {
        var canaries = new Canaries();
        var word = canaries.For("a field");
        var folder = Directory.CreateTempSubdirectory("leak-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "file"), leak(word));
            List<Surface> searched = [];
            List<Finding> findings = [];

            Hunt.In(folder, "now", canaries, searched, findings);

            Assert.Contains(findings, finding => finding.Form == form);
            Assert.Equal("a field", Assert.Single(findings.Select(finding => finding.Where).Distinct()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
