using EmotionalNumbness.Web.Hosting.Telemetry;

namespace EmotionalNumbness.Web.Tests.Hosting.Telemetry;

public sealed class TelemetryTests
{
    // Each stands where a visitor's words or whereabouts could be; none may go out.
    private const string Canary = "canary";

    [Fact]
    public async Task What_goes_out_names_routes_and_nothing_of_the_visitor()
    {
        await using var collector = await Collector.StartAsync();
        var (program, address) = await SiteProgram.ServeAsync(
            "--Telemetry:Endpoint", collector.Address, "--Telemetry:TracedPercent", "100", "--Telemetry:MetricsSeconds", "1");
        using (program)
        {
            using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null }) { BaseAddress = address };
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Canary);
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", "country=canary; journal=canary");
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("traceparent", "00-ca0a47ca0a47ca0a47ca0a47ca0a47ca-ca0a47ca0a47ca0a-01");
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("tracestate", "canary=canary");
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("baggage", "canary=canary");
            foreach (var path in new[] { "/search?q=canary", "/guide/grief?from=canary", "/guide/grief", "/canary", "/help/us?canary", "/exit?canary", "/journal/entry/canary", "/canary/" })
                (await visitor.SendAsync("GET", path)).Dispose();
            (await visitor.SendAsync("CANARY", "/guide/grief?canary")).Dispose();
            (await visitor.SendFormAsync("/country?canary", ("code", "canary"))).Dispose();
            (await visitor.SendFormAsync("/journal/unlock?canary", ("name", "canary"), ("passphrase", "canary canary canary"))).Dispose();

            await program.StopAsync();
        }

        Assert.Contains("GET /guide/{slug}", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("GET /journal/entry/{id}", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.Metrics, StringComparison.Ordinal);
        Assert.Contains("guide/{slug}", collector.Metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, collector.Traces + collector.Metrics, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("127.0.0.1", collector.Traces + collector.Metrics, StringComparison.Ordinal);
        // Its length stands before it: a short name may occur by chance in the bytes of an id.
        Assert.DoesNotContain((char)Environment.MachineName.Length + Environment.MachineName, collector.Traces + collector.Metrics, StringComparison.Ordinal);
        // The visitor's own trace, as bytes.
        Assert.DoesNotContain("\u00ca\u000a\u0047\u00ca\u000a\u0047", collector.Traces, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unless_a_collector_is_named_there_is_nothing_that_could_send()
    {
        await using var site = new SiteHost();
        (await site.Visitor().SendAsync("GET", "/guide/grief")).Dispose();

        Assert.Null(site.Services.GetService(typeof(OpenTelemetry.Trace.TracerProvider)));
        Assert.Null(site.Services.GetService(typeof(OpenTelemetry.Metrics.MeterProvider)));
        Assert.False(new TelemetryOptions().IsOn);
    }
}
