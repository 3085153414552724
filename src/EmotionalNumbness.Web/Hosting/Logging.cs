using System.Globalization;
using EmotionalNumbness.Web.Hosting.Health;
using Serilog;
using Serilog.Events;
using Serilog.Filters;

namespace EmotionalNumbness.Web.Hosting;

/// <summary>
/// Structured lines on the console. They hold no visitor's address, no query string and no body:
/// only the method, the route's template, the status and the time it took.
/// </summary>
internal static class Logging
{
    private const string RequestLine = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms";

    private static readonly Func<LogEvent, bool> FromAspNetCore = Matching.FromSource("Microsoft.AspNetCore");

    private static readonly Func<LogEvent, bool> FromEntityFramework = Matching.FromSource("Microsoft.EntityFrameworkCore");

    // In UTC, so that lines of several machines, and of the night the clocks change, stand in their order.
    private const string Line = "[{UtcTimestamp:yyyy-MM-ddTHH:mm:ss.fffZ} {Level:u3}] {Message:lj}{NewLine}{Exception}";

    // A line for every probe while something is amiss would bury the line that says what.
    private static readonly Func<LogEvent, bool> FromHealthChecks = Matching.FromSource("Microsoft.Extensions.Diagnostics.HealthChecks");

    // With all it was called from; the line that says why follows.
    private const string NoStart = "Unable to start Kestrel.";

    public static void AddSiteLogging(this WebApplicationBuilder builder)
    {
        CheckLevels(builder.Configuration.GetSection("Serilog:MinimumLevel"));
        builder.Services.AddSerilog((services, log) => log
            .ReadFrom.Configuration(builder.Configuration)
            .Filter.ByExcluding(IsTalkOfTheFramework)
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture));
    }

    /// <summary>Said before there is a log to say it in.</summary>
    private static void CheckLevels(IConfigurationSection level)
    {
        foreach (var set in level.GetSection("Override").GetChildren().Append(level.GetSection("Default")).Append(level))
        {
            if (set.Value is { Length: > 0 } value && !Enum.TryParse<LogEventLevel>(value, ignoreCase: true, out _))
                throw new InvalidDataException($"{set.Path} is “{value}”. Write one of {string.Join(", ", Enum.GetNames<LogEventLevel>())}.");
        }
    }

    /// <summary>
    /// What the framework tells of each request holds addresses, query strings and what pages are called with. It stays out whatever level
    /// a host sets; what it warns of does not.
    /// </summary>
    private static bool IsTalkOfTheFramework(LogEvent line) =>
        FromHealthChecks(line) || line.MessageTemplate.Text == NoStart || (line.Level < LogEventLevel.Warning && (FromAspNetCore(line) || FromEntityFramework(line)));

    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate = RequestLine;
            options.IncludeQueryInRequestPath = false;
            options.GetLevel = (context, _, error) => error is not null ? LogEventLevel.Error
                : context.IsHealthQuestion() ? LogEventLevel.Verbose // Asked every few seconds, for ever.
                : LogEventLevel.Information;
            options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
            [
                new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
                new LogEventProperty("Route", new ScalarValue(RouteOf(context))),
                new LogEventProperty("StatusCode", new ScalarValue(status)),
                new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
            ];
        });

    public static string RouteOf(HttpContext context) => context.GetEndpoint() switch
    {
        RouteEndpoint { RoutePattern.RawText: "" } => "/",
        RouteEndpoint route => route.RoutePattern.RawText ?? "(none)",
        _ => "(none)",
    };
}
