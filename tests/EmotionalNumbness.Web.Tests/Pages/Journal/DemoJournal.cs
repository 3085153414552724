using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Unlocking;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>A writer's journal with a made-up year in it, the same each time.</summary>
internal static class DemoJournal
{
    private const int Seed = 7;

    private static readonly DemoText Text = new(["I feel flat."], ["Something moved."], ["Rain today."], ["walk", "Anna"]);

    public static async Task<IReadOnlyList<DemoDay>> FillAsync(SiteHost site, string name, DateOnly last)
    {
        var days = DemoYear.Of(Seed, last, Text);
        using var journal = await OpenAsync(site, name);
        Assert.True(await site.Services.GetRequiredService<FillDemo>().FillAsync(journal, days, TestContext.Current.CancellationToken));
        return days;
    }

    public static async Task<OpenJournal> OpenAsync(SiteHost site, string name) => Assert.IsType<UnlockResult.Unlocked>(
        await site.Services.GetRequiredService<UnlockJournal>().ByPassphraseAsync(name, Writer.Passphrase, "test", TestContext.Current.CancellationToken)).Journal;

    /// <summary>The check-ins as the export has them: a row each, by column.</summary>
    public static async Task<IReadOnlyList<IDictionary<string, object>>> ExportedAsync(Writer writer)
    {
        await writer.OpenAsync("/journal/export");
        var file = await writer.DownloadAsync("/journal/export", ("act", "plain"));
        await using var zip = new ZipArchive(new MemoryStream(file.Content));
        using var text = new StreamReader(await zip.GetEntry("check-ins.csv")!.OpenAsync(TestContext.Current.CancellationToken));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(row => (IDictionary<string, object>)row)];
    }
}
