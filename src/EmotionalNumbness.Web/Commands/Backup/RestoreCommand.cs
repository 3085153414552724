using System.CommandLine;
using EmotionalNumbness.Journal.Sqlite.Backups;

namespace EmotionalNumbness.Web.Commands.Backup;

/// <summary><c>restore FILE</c>: puts a proved backup in place while nothing serves.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The backup." };
        var data = JournalPlace.Option();
        var replace = new Option<bool>("--replace") { Description = "Put a database that is there aside, if it was not changed since the backup was made." };
        var newer = new Option<bool>("--replace-newer") { Description = "Put it aside even if it was: what was written since is then missing." };
        var command = new Command("restore", "Restore a backup into the data directory. Stop the site first, and run this as the site's own account.") { file, data, replace, newer };
        command.SetAction((parsed, cancelled) => InOneLine.RunAsync(() => RunAsync(
            parsed.GetValue(file)!, parsed.GetValue(data), Consent(parsed.GetValue(replace), parsed.GetValue(newer)), cancelled)));
        return command;
    }

    private static RestoreConsent Consent(bool replace, bool newer) =>
        newer ? RestoreConsent.ReplaceNewer : replace ? RestoreConsent.ReplaceOlder : RestoreConsent.OnlyWhereNothingIs;

    private static async Task RunAsync(string file, string? data, RestoreConsent consent, CancellationToken cancelled)
    {
        var directory = JournalPlace.Find(data);
        var restored = await new RestoreBackup(directory, TimeProvider.System).FromAsync(file, consent, cancelled);
        Console.WriteLine($"Restored into {directory}: {ProofLine.Of(restored.Proof)}. Journals open with the passphrases and codes of that time; open sessions have ended.");
        if (restored.PutAside is { } aside)
            Console.WriteLine($"What stood there is kept as {aside}. Delete it when it is not needed any more.");
    }
}
