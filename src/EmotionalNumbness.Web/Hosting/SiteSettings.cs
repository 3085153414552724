using Microsoft.Extensions.Configuration.Json;

namespace EmotionalNumbness.Web.Hosting;

internal static class SiteSettings
{
    private const string File = "appsettings.json";

    /// <summary>
    /// A builder that also reads the settings beside the program, before all others: started from another directory
    /// (<c>dotnet out/EmotionalNumbness.Web.dll</c>), the framework alone would not find them, nor what they keep out of the log.
    /// </summary>
    /// <param name="args">Settings such as <c>--Data:Directory=…</c>.</param>
    public static WebApplicationBuilder Read(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory) != Path.TrimEndingDirectorySeparator(builder.Environment.ContentRootPath))
        {
            var beside = new JsonConfigurationSource { Path = Path.Combine(AppContext.BaseDirectory, File), Optional = true };
            beside.ResolveFileProvider();
            builder.Configuration.Sources.Insert(0, beside);
        }

        return builder;
    }
}
