using System.Net;
using System.Net.Sockets;
using System.Text;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Web.Hosting.Limits;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmotionalNumbness.Web.Tests.Hosting.Limits;

/// <summary>What a visitor can hold of the program, over the real server.</summary>
public sealed class LimitsTests
{
    private static readonly TimeSpan Patient = TimeSpan.FromMinutes(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Headers_and_bodies_that_do_not_come_are_given_up()
    {
        var (program, address) = await SiteProgram.ServeAsync("--Limits:HeadersSeconds", "1", "--Limits:GraceSeconds", "2");
        using (program)
        {
            Assert.StartsWith("HTTP/1.1 408", await AnswerAsync(address, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "), StringComparison.Ordinal);
            // The rest of it is not waited for, and a form that is cut off chooses nothing.
            Assert.StartsWith("HTTP/1.1 408", await AnswerAsync(address, Form(length: 5000)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_or_a_header_that_is_too_large_is_refused()
    {
        var (program, address) = await SiteProgram.ServeAsync();
        using (program)
        {
            // Answered before a byte of it was read.
            foreach (var (form, length) in new[] { ("/settings", 65_537), ("/country", 65_537), ("/journal/write", (16 * 1024 * 1024) + 1) })
            {
                var answer = await AnswerAsync(address, Form(length, form));
                Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
                Assert.Contains("Connection: close", answer, StringComparison.Ordinal);
                Assert.Contains("id=\"help-bar\"", answer, StringComparison.Ordinal);
            }

            Assert.StartsWith(
                "HTTP/1.1 431", await AnswerAsync(address, $"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('x', 40_000)}\r\n\r\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_connections_than_are_allowed_are_closed_and_there_is_room_again_after()
    {
        var (program, address) = await SiteProgram.ServeAsync("--Limits:Connections", "3");
        using (program)
        {
            var held = new List<TcpClient>();
            for (var connection = 0; connection < 3; connection++)
            {
                var client = new TcpClient();
                await client.ConnectAsync(address.Host, address.Port, Token);
                await client.GetStream().WriteAsync("GET /help HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), Token);
                Assert.NotEqual(0, await client.GetStream().ReadAsync(new byte[1], Token));
                held.Add(client);
            }

            Assert.Equal("", await AnswerAsync(address, "GET /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            held.ForEach(client => client.Dispose());

            await Patience.UntilAsync(
                async () => (await AnswerAsync(address, "GET /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).StartsWith("HTTP/1.1 200", StringComparison.Ordinal), Patient);
        }
    }

    [Fact]
    public async Task Too_many_pages_of_journals_at_once_are_told_when_to_come_back_and_the_guide_is_not_counted()
    {
        await using var site = new SiteHost().With("Limits:JournalRequestsAtOnce", "1").With("Limits:JournalRequestsWaiting", "0");
        using var visitor = site.Visitor();
        HttpResponseMessage? refused = null;

        await Patience.UntilAsync(
            async () =>
            {
                var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => visitor.GetAsync(new Uri("/journal/unlock", UriKind.Relative), Token), Token)));
                refused = answers.FirstOrDefault(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable);
                return refused is not null;
            },
            Patient);

        Assert.True(refused!.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.NotNull((await HtmlPage.OfAsync("/journal/unlock", refused)).Bar);
        var guide = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => visitor.OpenAsync("/guide/grief")));
        Assert.All(guide, page => Assert.Equal(HttpStatusCode.OK, page.Status));
    }

    [Fact]
    public async Task Who_tries_passphrases_takes_no_place_of_those_who_save()
    {
        var (program, address) = await SiteProgram.ServeAsync("--Limits:JournalRequestsAtOnce", "1", "--Limits:GraceSeconds", "300");
        using (program)
        using (var trying = new TcpClient())
        {
            await trying.ConnectAsync(address.Host, address.Port, Token);
            await trying.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Form(1000, "/journal/unlock")), Token);

            var answer = await AnswerAsync(address, "POST /journal/write HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

            Assert.StartsWith("HTTP/1.1 ", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_that_leads_through_the_gate_of_unlocking_waits_there_alone()
    {
        Type[] through = [typeof(UnlockJournal), typeof(CreateJournal), typeof(RecoverJournal), typeof(ChangePassphrase), typeof(ConfirmPassphrase)];
        var pages = typeof(Program).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(PageModel)));

        var leading = pages.Where(page => page.GetConstructors().Any(made => made.GetParameters().Any(needed => through.Contains(needed.ParameterType))))
            // Writing asks for a passphrase only where an entry is locked twice; its saves are what the places are kept for.
            .Where(page => page.Name != "WriteModel").ToList();

        Assert.Equal(7, leading.Count);
        Assert.All(leading, page => Assert.True(page.IsDefined(typeof(PassphraseFormAttribute), inherit: true), $"{page.Name} is not marked."));
    }

    /// <summary>Its beginning; the rest never comes.</summary>
    private static string Form(int length, string address = "/settings") =>
        $"POST {address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\ntheme=";

    /// <summary>Sends it and reads until the program closes the connection.</summary>
    private static async Task<string> AnswerAsync(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, Token);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Token);
            using var answer = new MemoryStream();
            await stream.CopyToAsync(answer, Token);
            return Encoding.UTF8.GetString(answer.ToArray());
        }
        catch (IOException)
        {
            // Closed while it was being sent to.
            return "";
        }
    }
}
