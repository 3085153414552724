using System.Net;
using System.Text.RegularExpressions;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>What a stranger at the unlock page can find out: nothing.</summary>
public sealed partial class UnlockTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Wrong_passphrase_and_unknown_name_get_the_same_answer()
    {
        using var writer = new Writer(site);
        using var stranger = new Writer(site);
        await writer.CreateAsync("Kingfisher");

        var wrongPassphrase = await stranger.UnlockAsync("Kingfisher", "not the one of this journal");
        var unknownName = await stranger.UnlockAsync("Kingfishes", Writer.Passphrase);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongPassphrase.Status);
        Assert.Equal(wrongPassphrase.Status, unknownName.Status);
        Assert.Equal(Names(wrongPassphrase), Names(unknownName));
        Assert.Equal(WithoutToken(wrongPassphrase), WithoutToken(unknownName).Replace("Kingfishes", "Kingfisher", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_right_name_and_passphrase_open_it()
    {
        using var writer = new Writer(site);
        using var elsewhere = new Writer(site);
        await writer.CreateAsync("Two places");

        await elsewhere.UnlockAsync("two  PLACES", $" {Writer.Passphrase} ");

        Assert.Equal("/journal", elsewhere.Page.Path);
        Assert.True(await writer.IsInsideAsync());
    }

    [Theory]
    [InlineData("/journal/settings")]
    [InlineData("/journal/settings/passphrase")]
    [InlineData("/journal/settings/code")]
    [InlineData("/journal/settings/sessions")]
    [InlineData("/journal/settings/delete")]
    [InlineData("/journal/data")]
    public async Task Pages_about_keys_are_locked_and_come_after_unlocking(string address)
    {
        using var answer = await site.Visitor().SendAsync("GET", address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/journal/unlock?to=" + Uri.EscapeDataString(address), answer.Headers.Location!.OriginalString);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    private static IEnumerable<string> Names(HtmlPage page) => page.Headers.Concat(page.ContentHeaders).Select(header => header.Key);

    private static string WithoutToken(HtmlPage page) => Token().Replace(page.Text, "");

    [GeneratedRegex("name=\"token\" type=\"hidden\" value=\"[^\"]*\"")]
    private static partial Regex Token();
}
