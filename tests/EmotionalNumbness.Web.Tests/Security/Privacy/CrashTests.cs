using System.Net;
using EmotionalNumbness.Web.Tests.Security.Fuzz;

namespace EmotionalNumbness.Web.Tests.Security.Privacy;

/// <summary>What the program leaves behind when it ends in the middle of everything.</summary>
public sealed class CrashTests
{
    private const string Typed = "half a thought about the kettle";

    private static readonly string[] Private = [FilledJournal.Name, Writer.Passphrase, "kettle", "half a thought"];

    [Fact]
    public async Task A_crash_tells_what_went_wrong_and_no_word_of_a_writer()
    {
        var trigger = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var environment = new Dictionary<string, string> { ["DOTNET_STARTUP_HOOKS"] = typeof(CrashTests).Assembly.Location, [StartupHook.FileVariable] = trigger };
        using var program = await SiteProgram.StartWithAsync(environment, "--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Default", "Verbose");
        using var writer = new Writer(new HttpClient { BaseAddress = new Uri(program.Addresses[0]) });
        await FilledJournal.BeginAsync(writer);
        await writer.OpenAsync("/journal/write");
        try
        {
            await File.WriteAllTextAsync(trigger, "", TestContext.Current.CancellationToken);
            // Saves go on until there is nobody to save them.
            await Assert.ThrowsAsync<HttpRequestException>(async () =>
            {
                while (true)
                {
                    await writer.SendAsync("/journal/write", ("form.text", Typed));
                    await writer.OpenAsync("/journal/write");
                }
            });
            await program.EndAsync();
        }
        finally
        {
            File.Delete(trigger);
        }

        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains(StartupHook.Message, program.Output, StringComparison.Ordinal);
        Assert.All(Private, word => Assert.DoesNotContain(word, program.Output, StringComparison.OrdinalIgnoreCase));
        Assert.All(program.Files, file => Assert.DoesNotContain("core", Path.GetFileName(file), StringComparison.Ordinal));
        Assert.All(program.Files.Where(file => Path.GetFileName(file) is not "journal.db-shm"), file => Assert.All(Private, word => Assert.False(Holds(file, word), $"{file} holds “{word}”.")));
    }

    private static bool Holds(string file, string word) => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(word)) >= 0;
}
