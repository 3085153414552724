using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Web.Commands.Backup;

internal static class InOneLine
{
    private const int Done = 0;
    private const int Refused = 1;

    /// <summary>Runs it; what stands in its way is one line on standard error and exit code 1.</summary>
    public static async Task<int> RunAsync(Func<Task> act)
    {
        try
        {
            await act();
            return Done;
        }
        catch (Exception error) when (error is BackupRefusedException or DatabaseUnusableException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return Refused;
        }
    }
}
