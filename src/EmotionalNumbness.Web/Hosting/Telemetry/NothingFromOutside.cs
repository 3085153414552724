using System.Diagnostics;

namespace EmotionalNumbness.Web.Hosting.Telemetry;

/// <summary>Neither takes trace headers from a request nor puts any into one: a trace begins and ends in this program.</summary>
internal sealed class NothingFromOutside : DistributedContextPropagator
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
        (traceId, traceState) = (null, null);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
