using System.Net.Sockets;
using System.Reflection;
using System.Security.Cryptography;
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

    /// <summary>The first line of the log: which version it is.</summary>
    public static void SayVersion(this WebApplication app) =>
        app.Logger.Version(typeof(Serving).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "of unknown version");

    /// <summary>Serves until it is told to stop. Each setting that can't be is one line in the log, and the exit code is 1.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        await using (app)
        {
            if (!await app.TryStartAsync())
                return 1;
            await app.WaitForShutdownAsync();
            return 0;
        }
    }

    private static async Task<bool> TryStartAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
            return true;
        }
        catch (Exception wrong) when (BadSettings(wrong) is { Count: > 0 } failures)
        {
            foreach (var failure in failures)
                app.Logger.BadSetting(failure);
        }
        catch (Exception wrong) when (IsOfListening(wrong))
        {
            app.Logger.BadSetting($"{wrong.Message.ReplaceLineEndings(" ").TrimEnd('.')}. Where it listens is set with {Server.AddressesOf(app.Configuration)}.");
            // Services that run beside it were started before the server.
            await app.StopAsync();
        }

        return false;
    }

    // One section that fails is thrown as it is, several in one exception around them.
    private static IReadOnlyList<string> BadSettings(Exception wrong) => wrong switch
    {
        OptionsValidationException one => [.. one.Failures],
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) => [.. several.InnerExceptions.SelectMany(BadSettings)],
        _ => [],
    };

    // What the server says of addresses, ports and certificates has no type of its own.
    private static bool IsOfListening(Exception wrong) =>
        wrong is IOException or FormatException or ArgumentException or InvalidOperationException or CryptographicException or SocketException or UnauthorizedAccessException;

    // The binder's message names the key: "Failed to convert configuration value … at 'Content:HelplineMaxAgeDays' …".
    public static bool IsUnreadableSetting(Exception wrong) =>
        wrong is InvalidOperationException && wrong.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal);

    [LoggerMessage(LogLevel.Information, "Emotional Numbness {Version}")]
    private static partial void Version(this ILogger log, string version);

    [LoggerMessage(LogLevel.Critical, "The site does not start. {Reason}")]
    private static partial void BadSetting(this ILogger log, string reason);
}
