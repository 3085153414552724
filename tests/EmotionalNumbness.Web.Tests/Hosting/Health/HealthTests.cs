using System.Net;
using System.Net.Sockets;
using System.Text;
using EmotionalNumbness.Web.Hosting.Health;

namespace EmotionalNumbness.Web.Tests.Hosting.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData(HealthSetup.Live, "Healthy\n")]
    [InlineData(HealthSetup.Ready, "Healthy\nserving: Healthy\ncontent: Healthy\ndatabase: Healthy\ndisk: Healthy\nbackup: Healthy\n")]
    public async Task It_answers_and_is_kept_by_nobody(string address, string text)
    {
        await using var site = new SiteHost();

        var page = await site.Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(text, page.Text);
        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.Empty(page.Header("Set-Cookie"));
    }

    [Fact]
    public async Task Without_a_database_it_is_alive_and_not_ready_and_says_no_more_than_that()
    {
        await using var site = new SiteHost().OnSqlite();
        var visitor = site.Visitor();
        (await visitor.SendAsync("GET", HealthSetup.Ready)).Dispose();
        site.BreakDatabase();

        var ready = await visitor.OpenAsync(HealthSetup.Ready);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Equal("Unhealthy\nserving: Healthy\ncontent: Healthy\ndatabase: Unhealthy\ndisk: Healthy\nbackup: Healthy\n", ready.Text);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(HealthSetup.Live)).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/help/us")).Status);
    }

    [Fact]
    public async Task No_rate_limit_counts_it()
    {
        await using var site = new SiteHost();
        var visitor = site.Visitor();

        for (var i = 0; i < 200; i++)
        {
            using var answer = await visitor.SendAsync("GET", HealthSetup.Live);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Told_to_stop_it_is_not_ready_any_more_and_still_serves()
    {
        var (program, address) = await SiteProgram.ServeAsync("--Server:DrainSeconds", "600");
        using (program)
        {
            using var visitor = new HttpClient { BaseAddress = address };
            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(HealthSetup.Ready)).Status);

            program.TellToStop();
            await Patience.UntilAsync(async () => (await visitor.OpenAsync(HealthSetup.Ready)).Status == HttpStatusCode.ServiceUnavailable);

            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(HealthSetup.Live)).Status);
            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/guide")).Status);
        }
    }

    [Fact]
    public async Task A_request_under_way_is_answered_before_the_program_ends()
    {
        var (program, address) = await SiteProgram.ServeAsync();
        using (program)
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
            await using var wire = connection.GetStream();
            // The server waits for the end of the body: the request is under way.
            await SendAsync(wire, $"POST /country HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n");
            Assert.StartsWith("HTTP/1.1 100", await ReadAsync(wire), StringComparison.Ordinal);

            program.TellToStop();
            await Patience.UntilAsync(() => Task.FromResult(program.Output.Contains("shutting down", StringComparison.Ordinal)));
            await SendAsync(wire, "code=us");

            Assert.StartsWith("HTTP/1.1 302", await ReadAsync(wire), StringComparison.Ordinal);
            await Patience.UntilAsync(() => Task.FromResult(program.HasExited), TimeSpan.FromMinutes(1));
            Assert.Equal(0, program.ExitCode);
        }
    }

    private static async Task SendAsync(NetworkStream wire, string text) =>
        await wire.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

    private static async Task<string> ReadAsync(NetworkStream wire)
    {
        var buffer = new byte[4096];
        var read = await wire.ReadAsync(buffer, TestContext.Current.CancellationToken);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }
}
