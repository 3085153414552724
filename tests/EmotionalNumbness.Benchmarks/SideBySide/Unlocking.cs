using System.Diagnostics;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Vault;
using EmotionalNumbness.Survival;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>Unlocking over HTTP, beside the one run of Argon2id in it.</summary>
internal sealed class Unlocking(Programs programs, Extent extent)
{
    private const string Unlock = "/journal/unlock";
    private const int Times = 5;

    public async Task<Chapter> MeasureAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        using var site = await Programs.StartAsync(programs.Site, data, cancellationToken);
        await new BrowserSession().CreateAsync(site.Address, cancellationToken);
        var options = new JournalOptions();
        var cost = new Argon2Cost(options.PassphraseMemoryMiB * 1024, options.PassphrasePasses);
        var runs = await Comparison.RunAsync(extent.Pairs, () => UnlockAsync(site.Address, cancellationToken), () => Task.Run(() => Derive(cost), cancellationToken));
        return new Chapter(
            "Unlocking",
            $"One visitor sends name and passphrase, {Times} times a run, each with a form and a session of its own; the median of a run counts. The floor is Argon2id alone, {options.PassphraseMemoryMiB} MiB and {options.PassphrasePasses} passes, in this process.",
            [new("an unlock", "bare Argon2id", "ms", Comparison.Of(runs, took => took), Aim.AtMost(1.15))]);
    }

    private static async Task<double> UnlockAsync(Uri site, CancellationToken cancellationToken)
    {
        var took = new List<double>();
        for (var time = 0; time < Times; time++)
        {
            using var browser = new BrowserSession().To(site);
            var form = await BrowserSession.FormAsync(browser, Unlock, cancellationToken);
            (form["name"], form["passphrase"]) = (BrowserSession.Name, BrowserSession.Passphrase);
            using var content = new FormUrlEncodedContent(form);
            var watch = Stopwatch.StartNew();
            using var answer = await browser.PostAsync(new Uri(Unlock, UriKind.Relative), content, cancellationToken);
            took.Add(watch.Elapsed.TotalMilliseconds);
            if (answer.Headers.Location is null)
                throw new InvalidOperationException($"An unlock was answered with {(int)answer.StatusCode}.");
        }

        return Comparison.Median(took);
    }

    private static double Derive(Argon2Cost cost)
    {
        var took = new List<double>();
        var (salt, secret) = (new byte[16], new byte[32]);
        for (var time = 0; time < Times; time++)
        {
            var watch = Stopwatch.StartNew();
            cost.Algorithm.DeriveBytes("lamp river otter quiet field"u8, salt, secret);
            took.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Comparison.Median(took);
    }
}
