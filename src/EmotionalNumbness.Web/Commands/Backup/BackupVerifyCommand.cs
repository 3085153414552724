using System.CommandLine;
using EmotionalNumbness.Journal.Sqlite.Backups;

namespace EmotionalNumbness.Web.Commands.Backup;

/// <summary><c>backup-verify FILE</c>: restores a backup into an empty place and names the first thing that is not as it should be.</summary>
internal static class BackupVerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The backup." };
        var room = new Option<string>("--room") { Description = "A directory with room for two copies.", DefaultValueFactory = _ => Path.GetTempPath() };
        var command = new Command("backup-verify", "Prove that a backup can be restored: in an empty place, with every row compared and a journal opened.") { file, room };
        command.SetAction((parsed, cancelled) => InOneLine.RunAsync(() => RunAsync(parsed.GetValue(file)!, parsed.GetValue(room)!, cancelled)));
        return command;
    }

    private static async Task RunAsync(string file, string room, CancellationToken cancelled)
    {
        var proof = await new ProveBackup(room).ProveAsync(file, cancelled);
        Console.WriteLine($"Proved: {Path.GetFullPath(file)}, {ProofLine.Of(proof)}.");
    }
}
