using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace EmotionalNumbness.Web.Hosting.Telemetry;

/// <summary>
/// Counts and times of the program, for whoever runs it: off until a collector is named. What goes out is a list of names that
/// are allowed (<see cref="AllowedTags"/>), not everything but a list of names that are not.
/// </summary>
internal static class TelemetrySetup
{
    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Diagnostics", "System.Runtime", "Npgsql"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<TelemetryOptions>(TelemetryOptions.Section);
        if (!options.IsOn)
            return;

        // What a visitor's browser, or a page that led here, says about traces is not taken up.
        builder.Services.AddSingleton<DistributedContextPropagator>(new NothingFromOutside());
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService(options.ServiceName, autoGenerateServiceInstanceId: true))
            .WithMetrics(metrics => metrics
                .AddMeter(Meters)
                .AddView(OnlyAllowedTags)
                .AddOtlpExporter((exporter, reader) =>
                {
                    SendTo(exporter, options.Address("metrics"));
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = options.MetricsSeconds * 1000;
                }))
            .WithTracing(traces => traces
                .AddSource(NamedTraces.Source)
                .SetSampler(new TraceIdRatioBasedSampler(options.TracedPercent / 100.0))
                .AddProcessor(new OnlyAllowed())
                .AddOtlpExporter(exporter => SendTo(exporter, options.Address("traces"))));
    }

    /// <summary>Behind routing, which knows the route's template, and before anything that could answer.</summary>
    public static void UseTelemetry(this WebApplication app) => app.UseMiddleware<NamedTraces>();

    private static void SendTo(OtlpExporterOptions exporter, Uri address)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = address;
    }

    private static MetricStreamConfiguration? OnlyAllowedTags(Instrument instrument) =>
        new() { TagKeys = [.. AllowedTags.Names] };
}
