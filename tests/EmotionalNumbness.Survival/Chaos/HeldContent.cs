using System.Net;

namespace EmotionalNumbness.Survival.Chaos;

/// <summary>A form whose headers are sent and answered with "100 Continue", and whose body waits.</summary>
internal sealed class HeldContent(Dictionary<string, string> form, SemaphoreSlim underWay, Task goOn) : FormUrlEncodedContent(form)
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        underWay.Release();
        await goOn;
        await base.SerializeToStreamAsync(stream, context);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        underWay.Release();
        await goOn;
        await base.SerializeToStreamAsync(stream, context, cancellationToken);
    }
}
