using System.CommandLine;
using EmotionalNumbness.Web.Commands.Backup;
using EmotionalNumbness.Web.Commands.ProvePrivate;

namespace EmotionalNumbness.Web.Commands;

/// <summary>What the program can do beside serving the site: <c>dotnet run --project … -- command</c>.</summary>
internal static class CommandLine
{
    /// <summary>Without a command, or with options only, the program serves the site.</summary>
    public static bool IsCommand(string[] args) => args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "-?" or "--help" or "--version");

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Serves a self-help site for people who feel emotionally numb. Without a command it starts the site.")
        {
            CheckCommand.Create(),
            ProvePrivateCommand.Create(),
            CrisisLanguageCommand.Create(),
            DemoCommand.Create(),
            BackupCommand.Create(),
            BackupVerifyCommand.Create(),
            RestoreCommand.Create(),
            HealthCommand.Create(),
            MoveCommand.Create(),
        };
        return root.Parse(args).InvokeAsync();
    }
}
