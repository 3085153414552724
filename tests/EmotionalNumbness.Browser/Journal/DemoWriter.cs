using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Commands.Demo;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>Somebody who looks around in a year that the program made up.</summary>
internal static class DemoWriter
{
    public static async Task<JournalWriter> ArriveAsync(Browsing browsing, Device device, string name)
    {
        var services = browsing.Site.Services;
        var content = DemoContent.Read(ContentDirectory.Find(services.GetRequiredService<IOptions<ContentOptions>>().Value.Directory, AppContext.BaseDirectory));
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var isMade = await ActivatorUtilities.CreateInstance<FillJournal>(services)
            .FillAsync(name, JournalWriter.Passphrase, 1, today, content, TestContext.Current.CancellationToken);
        Assert.True(isMade);
        var writer = await JournalWriter.ArriveAsync(browsing, device);
        await writer.Visitor.OpenAsync("/journal/unlock");
        await writer.UnlockAsync(name);
        await Microsoft.Playwright.Assertions.Expect(writer.Page.Locator("[data-demo]")).ToBeVisibleAsync();
        return writer;
    }
}
