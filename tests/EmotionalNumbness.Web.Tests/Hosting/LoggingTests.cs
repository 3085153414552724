using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmotionalNumbness.Web.Tests.Hosting;

/// <summary>The log of a running program, with all the site has to say.</summary>
public class LoggingTests
{
    // Each stands where a visitor's words or whereabouts could be; none may reach the log.
    private const string Canary = "canary";

    // On this machine every address of 127.* is our own, so the visitor can have one that nothing else uses.
    private static readonly IPAddress Visitor = IPAddress.Parse("127.0.0.77");

    [Fact]
    public async Task It_holds_the_route_and_nothing_of_the_visitor()
    {
        var (program, address) = await SiteProgram.ServeAsync("--Serilog:MinimumLevel:Default", "Verbose");
        using (program)
        {
            using var visitor = From(Visitor, address);
            foreach (var path in new[] { "/search?q=canary", "/guide/grief?from=canary", "/nothing-here?canary", "/help/us", "/exit?canary" })
                (await visitor.SendAsync("GET", path)).Dispose();
            (await visitor.SendFormAsync("/country", ("code", "canary"))).Dispose();
            (await visitor.SendFormAsync("/settings?canary", ("theme", "canary"))).Dispose();
            (await visitor.PostAsync(new Uri("/country", UriKind.Relative), new StringContent("canary", Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken)).Dispose();
            (await visitor.SendAsync("PUT", "/guide/grief?canary")).Dispose();
            (await visitor.SendAsync("POST", "/settings?canary", ("Sec-Fetch-Site", "cross-site"))).Dispose();

            await program.StopAsync();

            Assert.Equal(0, program.ExitCode);
            Assert.Contains(program.Lines, line => line.Contains("GET guide/{slug} answered 200", StringComparison.Ordinal));
            Assert.Contains(program.Lines, line => line.Contains("POST /country answered 302", StringComparison.Ordinal));
            Assert.DoesNotContain(program.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(program.Lines, line => line.Contains(Visitor.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_goes_away_before_the_answer_is_no_fault()
    {
        var (program, address) = await SiteProgram.ServeAsync();
        using (program)
        using (var browser = new HttpClient { BaseAddress = address })
        using (var writer = new Writer(browser))
        {
            // Who has failed often waits for seconds before the next try.
            for (var failure = 0; failure < 7; failure++)
                await writer.UnlockAsync("nobody", "not the passphrase of anybody");
            using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
            using var form = new FormUrlEncodedContent([new("token", writer.Page.All("input[name=token]").First().GetAttribute("value")!), new("name", "nobody"), new("passphrase", "not the passphrase of anybody")]);

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => browser.PostAsync(new Uri("/journal/unlock", UriKind.Relative), form, gone.Token));

            await Patience.UntilAsync(() => Task.FromResult(program.Output.Contains("POST journal/unlock answered 499", StringComparison.Ordinal)), TimeSpan.FromMinutes(1));
            Assert.DoesNotContain(program.Lines, line => line.Contains(" ERR]", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task It_holds_nothing_of_a_form_that_cannot_be_read()
    {
        var (program, address) = await SiteProgram.ServeAsync("--Serilog:MinimumLevel:Default", "Verbose");
        using (program)
        {
            using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
            await Assert.AllAsync(new[] { "/country", "/journal/unlock", "/journal/create", "/journal/write", "/exercises/five-senses/after" }, async form =>
            {
                foreach (var broken in new[] { "--b\r\ncanary without a colon\r\n\r\ncanary\r\n--b--\r\n", "--b\r\nContent-Disposition: form-data; name=\"form.text\"\r\n\r\ncanary" })
                {
                    using var body = new StringContent(broken);
                    body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
                    using var answer = await visitor.PostAsync(new Uri(form, UriKind.Relative), body, TestContext.Current.CancellationToken);
                    Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
                }
            });

            await program.StopAsync();

            Assert.DoesNotContain(program.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static HttpClient From(IPAddress visitor, Uri site)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectCallback = async (_, cancelled) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(visitor, 0));
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, site.Port), cancelled);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        var client = new HttpClient(handler) { BaseAddress = site };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Canary);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Referer", "https://canary.example/");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", "country=canary; zone=canary; theme=canary");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", Canary);
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", Canary);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Forwarded", $"for={Canary}");
        return client;
    }
}
