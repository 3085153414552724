using EmotionalNumbness.Web.Tests.Pages.Journal.Transfer;

namespace EmotionalNumbness.Web.Tests.Security.Fuzz;

/// <summary>A journal with something of each kind in it, so that its pages show all they have.</summary>
internal static class FilledJournal
{
    public const string Name = "quiet owl";

    private static readonly string[] Pages =
    [
        "/journal", "/journal/calendar", "/journal/trends", "/journal/settings", "/journal/data", "/journal/import", "/journal/plan", "/journal/search",
        "/journal/extra-locked", "/exercises/five-senses/after",
    ];

    /// <returns>Where a walk begins, with the file that waits to be imported.</returns>
    public static async Task<string[]> BeginAsync(Writer writer)
    {
        await writer.CreateAsync(Name);
        await writer.OpenAsync("/journal/write");
        var saved = await writer.SendAsync("/journal/write", ("form.text", "The **kettle** clicked."), ("form.tags", "night, tea"));
        await writer.OpenAsync(saved.Path.Replace("/saved", "/edit", StringComparison.Ordinal));
        await writer.SendAsync("/journal/write", ("form.text", "The kettle clicked twice."));
        await writer.OpenAsync("/journal/import");
        await writer.UploadAsync("/journal/import", "journal.txt", Samples.JrnlText);
        Assert.StartsWith("/journal/import/", writer.Page.Path, StringComparison.Ordinal);
        return [.. Pages, writer.Page.Path];
    }
}
