using System.Net;
using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>Deleting a journal, and what is kept of one until then.</summary>
public sealed class DeleteTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Delete = "/journal/settings/delete";

    [Fact]
    public async Task The_name_typed_again_and_the_passphrase_delete_everything_and_lock_every_device()
    {
        using var writer = new Writer(site);
        using var elsewhere = new Writer(site);
        var code = await writer.CreateAsync("Going away");
        await elsewhere.UnlockAsync("Going away");

        await writer.OpenAsync(Delete);
        Assert.Contains("backups", HtmlPage.Words(writer.Page.Main), StringComparison.Ordinal);
        await writer.SendAsync(Delete, ("name", "going AWAY"), ("current", Writer.Passphrase));

        Assert.Equal("Your journal is deleted", writer.Page.Heading);
        Assert.Empty(writer.Page.All(".journal-bar"));
        Assert.False(await writer.IsInsideAsync());
        Assert.False(await elsewhere.IsInsideAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await writer.UnlockAsync("Going away")).Status);
        await writer.OpenAsync("/journal/recover");
        await writer.SendAsync("/journal/recover", ("code", code), ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase));
        Problems.ShownBeside(writer.Page, "code", "No journal here opens with this code");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Another name")]
    public async Task Any_other_name_deletes_nothing(string name)
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Staying");

        await writer.OpenAsync(Delete);
        await writer.SendAsync(Delete, ("name", name), ("current", Writer.Passphrase));

        Problems.ShownBeside(writer.Page, "name", "nothing was deleted");
        Assert.True(await writer.IsInsideAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("lamp river otter quiet fields")]
    public async Task Whoever_does_not_know_the_passphrase_deletes_nothing(string passphrase)
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Left open");

        await writer.OpenAsync(Delete);
        await writer.SendAsync(Delete, ("name", "Left open"), ("current", passphrase));

        Problems.ShownBeside(writer.Page, "current", "not the passphrase");
        Problems.NothingIsSentBack(writer.Page, "lamp river otter quiet fields");
        Assert.True(await writer.IsInsideAsync());
    }

    [Fact]
    public async Task What_is_kept_is_listed_by_kind_with_its_size_and_reason()
    {
        using var writer = new Writer(site);
        await writer.CreateAsync("Counted");
        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/nothing");

        var page = await writer.OpenAsync("/journal/data");
        var rows = page.All(".held > div").Select(HtmlPage.Words).ToList();

        Assert.Equal(Enum.GetValues<HeldKind>().Length, rows.Count);
        Assert.All(page.All(".held dt"), kind => Assert.DoesNotContain("Held.", kind.TextContent, StringComparison.Ordinal));
        Assert.Matches(@"^Entries 1, taking \d+ KB ", rows[0]);
        Assert.Matches("^Drafts None ", rows[3]);
        Assert.Matches(@"^Ways to open it 2, taking \d+ KB ", rows[4]);
        Assert.Contains("of 256 MB", HtmlPage.Words(page.Main), StringComparison.Ordinal);
    }
}
