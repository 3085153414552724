using System.CommandLine;
using EmotionalNumbness.Journal.Sqlite.Backups;

namespace EmotionalNumbness.Web.Commands.Backup;

/// <summary><c>backup FILE</c>: a copy of the database while the site serves, proved before it gets its name.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A new file; nothing is written over." };
        var data = JournalPlace.Option();
        var command = new Command("backup", "Back the journals up, sealed as they are, while the site serves; and prove the backup by opening it.") { file, data };
        command.SetAction((parsed, cancelled) => InOneLine.RunAsync(() => RunAsync(parsed.GetValue(file)!, parsed.GetValue(data), cancelled)));
        return command;
    }

    private static async Task RunAsync(string file, string? data, CancellationToken cancelled)
    {
        var proof = await new MakeBackup(JournalPlace.Find(data), TimeProvider.System).ToAsync(file, cancelled);
        Console.WriteLine($"Backed up and proved: {Path.GetFullPath(file)}, {ProofLine.Of(proof)}.");
    }
}
