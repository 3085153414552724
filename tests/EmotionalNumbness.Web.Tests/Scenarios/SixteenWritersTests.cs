using System.Net;

namespace EmotionalNumbness.Web.Tests.Scenarios;

/// <summary>
/// Sixteen sessions write into one SQLite file through the whole site: cookie, token, sealing and all. FUZZ=long has each save for minutes.
/// </summary>
public sealed class SixteenWritersTests
{
    private const int Writers = 16;

    private static readonly int SavesOfEach = Environment.GetEnvironmentVariable("FUZZ") == "long" ? 300 : 20;

    [Fact]
    public async Task Sixteen_writers_at_once_meet_no_error_and_lose_no_save()
    {
        await using var site = new SiteHost();
        using var first = new Writer(site);
        await first.CreateAsync("sixteen");
        var sessions = new List<Writer>();
        // One after the other: the gate lets one client unlock a few times at once only.
        for (var i = 0; i < Writers; i++)
        {
            var session = new Writer(site);
            await session.UnlockAsync("sixteen");
            sessions.Add(session);
        }

        var saved = (await Task.WhenAll(sessions.Select((session, number) => Task.Run(() => WriteAsync(session, number))))).SelectMany(texts => texts).ToList();
        sessions.ForEach(session => session.Dispose());

        Assert.Equal(saved.Order(StringComparer.Ordinal), (await AllTextsAsync(first)).Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> WriteAsync(Writer session, int number)
    {
        var saved = new List<string>();
        while (saved.Count < SavesOfEach)
        {
            var text = $"writer {number}, text {saved.Count}";
            await session.OpenAsync("/journal/write");
            var answer = await session.SendAsync("/journal/write", ("form.text", text));
            Assert.Equal((HttpStatusCode.OK, "Saved"), (answer.Status, answer.Heading));
            saved.Add(text);
        }

        return saved;
    }

    private static async Task<List<string>> AllTextsAsync(Writer reader)
    {
        var texts = new List<string>();
        var next = "/journal";
        while (next is not null)
        {
            var page = await reader.OpenAsync(next);
            texts.AddRange(page.All("article.entry .plain").Select(HtmlPage.Words));
            next = page.Hrefs("a[rel=next]").SingleOrDefault();
        }

        return texts;
    }
}
