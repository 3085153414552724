using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace EmotionalNumbness.Web.Hosting.Keeping;

/// <summary>Makes public pages as a reader without a cookie would get them, without a reader.</summary>
internal sealed class PageCopies(IHttpContextFactory contexts, IServiceScopeFactory scopes)
{
    private RequestDelegate? site;

    /// <summary>Told once, at start, what answers requests.</summary>
    public void AreMadeBy(RequestDelegate pipeline) => site = pipeline;

    /// <summary>The HTML of the page. A page that is not there is a bug: the addresses come from content.</summary>
    /// <param name="root">The path base, with the language's prefix. The current culture has to be that language's.</param>
    /// <param name="address">Below that.</param>
    public async Task<string> MakeAsync(PathString root, string address)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = contexts.Create(FeaturesFor(root, address, body));
        try
        {
            context.RequestServices = scope.ServiceProvider;
            context.MarkForKeeping();
            await site!(context);
            await context.Response.BodyWriter.FlushAsync();
            if (context.Response.StatusCode != StatusCodes.Status200OK)
                throw new InvalidOperationException($"{address} cannot be kept: it answers {context.Response.StatusCode}.");
            return Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
        }
        finally
        {
            contexts.Dispose(context);
        }
    }

    private static FeatureCollection FeaturesFor(PathString root, string address, Stream body)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = Uri.UriSchemeHttps,
            PathBase = root.Value ?? "",
            Path = address,
            Headers = new HeaderDictionary { [HeaderNames.Host] = "localhost" },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        return features;
    }
}
