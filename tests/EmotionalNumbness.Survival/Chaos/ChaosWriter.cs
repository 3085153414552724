using System.Net;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Survival.Chaos;

/// <summary>One of sixteen who save as fast as they are answered.</summary>
internal sealed class ChaosWriter(BrowserSession session, int number, Ledger ledger)
{
    private const string Write = "/journal/write";

    private int texts;

    /// <summary>Until the program is gone.</summary>
    public async Task WriteAsync(Uri site, CancellationToken cancellationToken)
    {
        using var browser = session.To(site);
        try
        {
            var form = await BrowserSession.FormAsync(browser, Write, cancellationToken);
            while (true)
            {
                var entry = Next(form);
                using var content = new FormUrlEncodedContent(form);
                using var answer = await browser.PostAsync(new Uri(Write, UriKind.Relative), content, cancellationToken);
                Note(entry, answer);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            // It was killed. What was under way was not acknowledged; it may be there or not, and whole if it is.
        }
    }

    /// <summary>Sends one entry, of which the program has the beginning when <paramref name="underWay"/> is released and not the end until <paramref name="goOn"/> is.</summary>
    public async Task<bool> WriteSlowlyAsync(Uri site, SemaphoreSlim underWay, Task goOn, CancellationToken cancellationToken)
    {
        using var browser = session.To(site);
        var form = await BrowserSession.FormAsync(browser, Write, cancellationToken);
        var entry = Next(form);
        using var content = new HeldContent(form, underWay, goOn);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Write, UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = true;
        try
        {
            using var answer = await browser.SendAsync(request, cancellationToken);
            Note(entry, answer);
            return answer.StatusCode is HttpStatusCode.Redirect;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return false;
        }
    }

    private EntryId Next(Dictionary<string, string> form)
    {
        var (entry, text) = (EntryId.New(), $"writer {number}, text {++texts}: {new string('w', texts * 37 % 3000)}");
        (form["form.entry"], form["form.save"], form["form.text"]) = (entry.ToString(), SaveId.New().ToString(), text);
        ledger.Sending(entry, text);
        return entry;
    }

    private void Note(EntryId entry, HttpResponseMessage answer)
    {
        if (answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().EndsWith("/saved", StringComparison.Ordinal))
            ledger.Saved(entry);
        else
            ledger.AnsweredStrangely();
    }
}
