using System.CommandLine;

namespace EmotionalNumbness.Web.Commands.ProvePrivate;

/// <summary>
/// Shows an operator that nothing a writer types can be found outside the vault: it starts a scratch instance with all logging on,
/// writes words that occur nowhere else through every form of the journal, and then hunts them in everything that instance left.
/// </summary>
internal static class ProvePrivateCommand
{
    public static Command Create()
    {
        var keep = new Option<bool>("--keep") { Description = "Leave the scratch folder in place, to look at it." };
        var command = new Command("prove-private", "Writes unmistakable words through every form of a scratch instance and hunts them in all it left. Exit code 1 where one is found.") { keep };
        command.SetAction((parsed, cancellationToken) => RunAsync(Console.Out, parsed.GetValue(keep), plant: null, cancellationToken));
        return command;
    }

    /// <param name="output">Where the report goes.</param>
    /// <param name="keep">Whether the scratch folder stays.</param>
    /// <param name="plant">For a test: leaks a word into the scratch folder, to see that the hunt finds it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>0 where nothing was found, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output, bool keep, Action<DirectoryInfo, string>? plant, CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("prove-private-");
        try
        {
            var canaries = new Canaries();
            var findings = new List<Finding>();
            var searched = new List<Surface>();
            await using (var instance = await ScratchInstance.StartAsync(scratch, cancellationToken))
            {
                await new WriterVisit(instance.Address, canaries).GoThroughAllAsync(cancellationToken);
                plant?.Invoke(scratch, canaries.All[0].Word);
                // While it runs: the write-ahead log holds the newest rows.
                Hunt.In(scratch, "while running", canaries, searched, findings);
                await instance.StopAsync(cancellationToken);
            }

            Hunt.In(scratch, "after it ended", canaries, searched, findings);
            Report(output, canaries, searched, findings);
            return findings.Count == 0 ? 0 : 1;
        }
        finally
        {
            if (keep)
                await output.WriteLineAsync($"Kept: {scratch.FullName}");
            else
                scratch.Delete(recursive: true);
        }
    }

    private static void Report(TextWriter output, Canaries canaries, List<Surface> searched, List<Finding> findings)
    {
        output.WriteLine($"{canaries.All.Count} words were typed:");
        foreach (var (where, _) in canaries.All)
            output.WriteLine($"  {where}");
        output.WriteLine($"{searched.Count} surfaces were searched, each for every word in {Hunt.FormsOf(canaries.All[0].Word).Count} forms:");
        foreach (var surface in searched)
            output.WriteLine($"  {surface.Name}, {surface.Bytes} bytes, {surface.When}");
        foreach (var finding in findings)
            output.WriteLine($"FOUND {finding.Form}: what was typed as “{finding.Where}” stands in {finding.Surface}");
        output.WriteLine(findings.Count == 0 ? "Nothing that was typed was found." : $"{findings.Count} leaks.");
    }
}
