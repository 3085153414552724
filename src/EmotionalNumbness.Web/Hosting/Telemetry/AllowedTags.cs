using System.Collections.Frozen;

namespace EmotionalNumbness.Web.Hosting.Telemetry;

/// <summary>All that may be said of a request: none of it can hold what a visitor typed, asked for or is called.</summary>
internal static class AllowedTags
{
    public const string Method = "http.request.method";
    public const string Route = "http.route";
    public const string Status = "http.response.status_code";
    public const string ErrorType = "error.type";

    public static readonly FrozenSet<string> Names = FrozenSet.Create(
        Method, Route, Status, ErrorType, "url.scheme", "network.protocol.name", "network.protocol.version", "network.type", "network.transport",
        "tls.protocol.version", "gc.heap.generation", "cpu.mode", "aspnetcore.request.is_unhandled", "aspnetcore.diagnostics.exception.result", "state");
}
