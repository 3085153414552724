using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Held;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>What is kept of a journal, told to its writer. That the library counts what the database holds is tested there.</summary>
public sealed class HeldTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Every_kind_is_told_of_with_its_reason_and_the_numbers_of_the_database()
    {
        using var journal = ((CreateResult.Created)await site.Services.GetRequiredService<CreateJournal>().CreateAsync(
            new NewJournal("quiet owl", Writer.Passphrase), "test", TestContext.Current.CancellationToken)).Journal;
        using var writer = new Writer(site);
        await writer.UnlockAsync("quiet owl");
        await WriteAsync(writer, "One.", ("form.extraLocked", "true"));
        var edited = (await WriteAsync(writer, "Two.")).Path.Replace("/saved", "/edit", StringComparison.Ordinal);
        await writer.OpenAsync(edited);
        await writer.SendAsync("/journal/write", ("form.text", "Two, changed."));
        await writer.OpenAsync("/journal/plan");
        await writer.SendAsync("/journal/plan", ("form.reasons", "The sea."));
        await writer.OpenAsync("/journal/on-this-day");
        await writer.SendAsync("/journal/on-this-day", ("act", "off"));

        var held = await site.Services.GetRequiredService<WhatIsHeld>().ListAsync(journal, TestContext.Current.CancellationToken);
        var told = (await writer.OpenAsync("/journal/data")).All(".held > div").ToList();

        Assert.Equal(Enum.GetValues<HeldKind>().Length, told.Count);
        Assert.Equal(
            held.Select(rows => rows.Count == 0 ? "None" : $"{rows.Count}, taking {(rows.Bytes + 1023) / 1024} KB"),
            told.Select(kind => HtmlPage.Words(kind.QuerySelectorAll("dd")[0])));
        Assert.All(told, kind => Assert.DoesNotContain("Held.", kind.TextContent, StringComparison.Ordinal));
        Assert.Equal(
            [(HeldKind.Entries, 2), (HeldKind.EarlierRevisions, 1), (HeldKind.WaysIn, 2), (HeldKind.Plan, 1), (HeldKind.Settings, 1)],
            held.Where(rows => rows.Count > 0).Select(rows => (rows.Kind, rows.Count)));
    }

    private static async Task<HtmlPage> WriteAsync(Writer writer, string text, params (string Name, string Value)[] more)
    {
        await writer.OpenAsync("/journal/write");
        return await writer.SendAsync("/journal/write", [("form.text", text), .. more]);
    }
}
