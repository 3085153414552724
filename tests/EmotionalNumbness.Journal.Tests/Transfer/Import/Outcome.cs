using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

/// <summary>What came of reading a file: what was in it and what was noted, or why it was refused.</summary>
internal sealed record Outcome(ImportFormat? Format, IReadOnlyList<ImportedItem> Items, ImportReport Report, ImportRefusal? Refusal)
{
    public static readonly TimeZoneInfo Vienna = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna");

    private static readonly DateOnly LatestDay = new(2026, 11, 25);

    public IReadOnlyList<ImportedEntry> Entries => [.. Items.OfType<ImportedEntry>()];

    public IReadOnlyList<ImportedCheckIn> CheckIns => [.. Items.OfType<ImportedCheckIn>()];

    public static async Task<Outcome> OfAsync(byte[] file, ImportLimits? limits = null, string? passphrase = null, TimeZoneInfo? zone = null)
    {
        var token = TestContext.Current.CancellationToken;
        var reading = new ImportReading(zone ?? Vienna, 1024 * 1024, LatestDay, limits ?? new ImportLimits());
        var items = new List<ImportedItem>();
        ImportFormat? format = null;
        try
        {
            using var upload = new MemoryStream(file);
            using var opened = await OpenedImport.OpenAsync(upload, passphrase, reading.Limits, token);
            format = opened.Format;
            await foreach (var item in opened.ItemsAsync(reading, token))
                items.Add(item);
            return new Outcome(format, items, reading.Report, null);
        }
        catch (ImportRefusedException e)
        {
            return new Outcome(format, items, reading.Report, e.Refusal);
        }
    }

    /// <summary>The reason of a file that was refused.</summary>
    public static async Task<RefusalReason> RefusalOfAsync(byte[] file, ImportLimits? limits = null, string? passphrase = null) =>
        Assert.IsType<ImportRefusal>((await OfAsync(file, limits, passphrase)).Refusal).Reason;
}
