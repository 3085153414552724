using System.Diagnostics;
using OpenTelemetry;

namespace EmotionalNumbness.Web.Hosting.Telemetry;

/// <summary>
/// Takes out of a trace whatever was not allowed by name, before it is sent. A trace that was never named, because the request
/// was answered before its route was known, goes out under its method alone.
/// </summary>
internal sealed class OnlyAllowed : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (!AllowedTags.Names.Contains(name))
                data.SetTag(name, null);
        }

        data.TraceStateString = null;
        data.SetStatus(data.Status);
        if (data.GetTagItem(AllowedTags.Route) is null)
            (data.DisplayName, _) = ("(not routed)", data.SetTag(AllowedTags.Method, null));
    }
}
