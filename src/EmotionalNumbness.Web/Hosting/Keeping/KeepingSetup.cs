using System.Text;
using EmotionalNumbness.Web.Hosting.Content.Preview;
using EmotionalNumbness.Web.Pages;
using Microsoft.Net.Http.Headers;

namespace EmotionalNumbness.Web.Hosting.Keeping;

/// <summary>The guide to keep on a device: see docs/decisions/0008-kept-guide.md.</summary>
internal static class KeepingSetup
{
    // What the worker has in the place of the version that the server knows.
    private const string VersionPlace = "{version}";

    public static void AddKeeping(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PageCopies>();
        builder.Services.AddSingleton<KeptGuides>();
    }

    /// <summary>In front of routing: what follows makes the pages.</summary>
    public static void UseKeeping(this WebApplication app) => app.Use(next =>
    {
        app.Services.GetRequiredService<PageCopies>().AreMadeBy(next);
        return next;
    });

    public static void MapKeeping(this WebApplication app)
    {
        app.MapReading(SiteAddresses.KeptGuide, GuideAsync);
        app.MapReading(SiteAddresses.KeptSize, SizeAsync);
        app.MapReading(SiteAddresses.ServiceWorker, ServiceWorkerAsync);
    }

    private static async Task GuideAsync(HttpContext context, KeptGuides guides)
    {
        var response = context.Response;
        if (context.IsPreview())
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var guide = await guides.ForAsync(context.Request).WaitAsync(context.RequestAborted);
        var pressed = context.Request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Quality is not 0 && encoding.Value == "br");
        var body = pressed ? guide.Brotli : guide.Unpacked();
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store"; // The device keeps it elsewhere; once is enough.
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers["Guide-Version"] = guide.Version;
        if (pressed)
            response.Headers.ContentEncoding = "br";
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static async Task<IResult> SizeAsync(HttpContext context, KeptGuides guides)
    {
        context.Response.Headers.CacheControl = "no-cache";
        if (context.IsPreview())
            return Results.NotFound();
        var guide = await guides.ForAsync(context.Request).WaitAsync(context.RequestAborted);
        return Results.Json(new { version = guide.Version, bytes = guide.Bytes, download = guide.Brotli.Length });
    }

    /// <summary>Served from the root, so that it may watch over every page. A new edition of the guide makes it a new worker.</summary>
    private static async Task<IResult> ServiceWorkerAsync(HttpContext context, KeptGuides guides, IWebHostEnvironment environment)
    {
        context.Response.Headers.CacheControl = "no-cache";
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo("js/service-worker.js").CreateReadStream());
        var worker = await reader.ReadToEndAsync(context.RequestAborted);
        var version = context.IsPreview() ? "" : (await guides.ForAsync(context.Request).WaitAsync(context.RequestAborted)).Version;
        return Results.Text(worker.Replace(VersionPlace, version, StringComparison.Ordinal), "text/javascript", Encoding.UTF8);
    }
}
