using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting;

internal static partial class Serving
{
    /// <summary>Serves until it is told to stop. A setting that can't be is one line in the log and exit code 1.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException invalid)
        {
            foreach (var failure in invalid.Failures)
                app.Logger.BadSetting(failure);
            return 1;
        }
    }

    [LoggerMessage(LogLevel.Critical, "The site does not start. {Reason}")]
    private static partial void BadSetting(this ILogger log, string reason);
}
