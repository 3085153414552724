using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace EmotionalNumbness.Browser.Site;

/// <summary>Stands between browsers and the site, as a train's or a hotel's network does, and fails as a test wants it.</summary>
public sealed class TroubledNetwork : IAsyncDisposable
{
    /// <summary>What a network's sign-in page says.</summary>
    public const string SignIn = "Welcome to the Grand Hotel";

    private readonly WebApplication app;
    private readonly HttpClient onward = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private TroubledNetwork(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    /// <summary>What happens to the requests that it is for.</summary>
    public Trouble Trouble { get; set; }

    /// <summary>Which requests are in trouble: all, until a test says otherwise.</summary>
    public Func<HttpRequest, bool> IsFor { get; set; } = _ => true;

    public static async Task<TroubledNetwork> BeforeAsync(RunningSite site)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var network = new TroubledNetwork(app);
        app.Run(context => network.AnswerAsync(context, site.Address));
        await app.StartAsync();
        return network;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        onward.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, Uri site)
    {
        var trouble = IsFor(context.Request) ? Trouble : Trouble.None;
        switch (trouble)
        {
            case Trouble.None:
                await PassOnAsync(context, site, context.Response.Body);
                break;
            case Trouble.CutOnTheWay:
                context.Abort();
                break;
            case Trouble.CutOnTheWayBack:
                await PassOnAsync(context, site, Stream.Null);
                context.Abort();
                break;
            case Trouble.Silence:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case Trouble.Elsewhere:
                context.Response.Redirect("http://localhost:9/sign-in");
                break;
            default:
                context.Response.StatusCode = trouble == Trouble.ForeignPage ? 200 : (int)trouble;
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync($"<!doctype html><html lang=en><title>{SignIn}</title><h1>{SignIn}</h1>");
                break;
        }
    }

    private async Task PassOnAsync(HttpContext context, Uri site, Stream back)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(site, context.Request.GetEncodedPathAndQuery()));
        if (context.Request.ContentLength > 0)
            request.Content = new StreamContent(context.Request.Body);
        foreach (var (name, values) in context.Request.Headers.Where(header => header.Key is not ("Connection" or "Content-Length")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        using var answer = await onward.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        if (back != Stream.Null)
        {
            context.Response.StatusCode = (int)answer.StatusCode;
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Transfer-Encoding"))
                context.Response.Headers.Append(name, values.ToArray());
        }

        if (context.Response.StatusCode is not (StatusCodes.Status304NotModified or StatusCodes.Status204NoContent))
            await answer.Content.CopyToAsync(back, context.RequestAborted);
    }
}

public enum Trouble
{
    /// <summary>All is well.</summary>
    None,

    /// <summary>The connection is gone before the site has heard anything.</summary>
    CutOnTheWay,

    /// <summary>The site has done what was asked, and the connection is gone before it can say so.</summary>
    CutOnTheWayBack,

    /// <summary>Nobody answers, and nobody says so.</summary>
    Silence,

    /// <summary>Somebody else's page in the place of the site's, as if all were well.</summary>
    ForeignPage,

    /// <summary>A redirect to somebody else's host.</summary>
    Elsewhere,

    /// <summary>A proxy that does not reach the site.</summary>
    BadGateway = 502,

    /// <summary>Network Authentication Required (RFC 6585, 6).</summary>
    SignInRequired = 511,
}
