using EmotionalNumbness.Journal.Storage;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting;

internal static partial class Serving
{
    /// <summary>False where a setting or a file it names cannot be read; one line then says which, before there is a log to say it in.</summary>
    public static bool TryConfigure(this WebApplicationBuilder _, Action configure)
    {
        try
        {
            configure();
            return true;
        }
        catch (Exception wrong) when (wrong is DirectoryNotFoundException or FileNotFoundException or InvalidDataException or DatabaseUnusableException || IsUnreadableSetting(wrong))
        {
            Console.Error.WriteLine($"The site does not start. {wrong.Message}");
            return false;
        }
    }

    /// <summary>Serves until it is told to stop. Each setting that can't be is one line in the log, and the exit code is 1.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (Exception wrong) when (BadSettings(wrong) is { Count: > 0 } failures)
        {
            foreach (var failure in failures)
                app.Logger.BadSetting(failure);
            return 1;
        }
    }

    // One section that fails is thrown as it is, several in one exception around them.
    private static IReadOnlyList<string> BadSettings(Exception wrong) => wrong switch
    {
        OptionsValidationException one => [.. one.Failures],
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) => [.. several.InnerExceptions.SelectMany(BadSettings)],
        _ => [],
    };

    // The binder's message names the key: "Failed to convert configuration value … at 'Content:HelplineMaxAgeDays' …".
    public static bool IsUnreadableSetting(Exception wrong) =>
        wrong is InvalidOperationException && wrong.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal);

    [LoggerMessage(LogLevel.Critical, "The site does not start. {Reason}")]
    private static partial void BadSetting(this ILogger log, string reason);
}
