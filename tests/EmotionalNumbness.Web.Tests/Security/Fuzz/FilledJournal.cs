namespace EmotionalNumbness.Web.Tests.Security.Fuzz;

/// <summary>A journal with something of each kind in it, so that its pages show all they have.</summary>
internal static class FilledJournal
{
    public const string Name = "quiet owl";

    /// <summary>Where a walk through it begins.</summary>
    public static readonly string[] Pages =
    [
        "/journal", "/journal/calendar", "/journal/trends", "/journal/settings", "/journal/data", "/journal/import", "/journal/plan", "/journal/search",
        "/journal/extra-locked", "/exercises/five-senses/after",
    ];

    public static async Task BeginAsync(Writer writer)
    {
        await writer.CreateAsync(Name);
        await writer.OpenAsync("/journal/write");
        var saved = await writer.SendAsync("/journal/write", ("form.text", "The **kettle** clicked."), ("form.tags", "night, tea"));
        await writer.OpenAsync(saved.Path.Replace("/saved", "/edit", StringComparison.Ordinal));
        await writer.SendAsync("/journal/write", ("form.text", "The kettle clicked twice."));
        await writer.OpenAsync("/journal/import");
        await writer.UploadAsync("/journal/import", "journal.txt", "[2026-11-20 10:00] A day.\nWords."u8.ToArray());
    }
}
