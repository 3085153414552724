using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>A person at a browser who writes a journal, in the words in which tests speak of it.</summary>
internal sealed class JournalWriter(Visitor visitor)
{
    public const string Passphrase = "lamp river otter quiet field";

    public Visitor Visitor => visitor;

    public IPage Page => visitor.Page;

    public ILocator Text => Page.Locator("#text");

    public ILocator Heading => Page.Locator("h1");

    public ILocator Notice => Page.Locator("#notice");

    public ILocator DraftStatus => Page.Locator("[data-status]");

    public static async Task<JournalWriter> ArriveAsync(Browsing browsing, Device device) => new(await browsing.ArriveAsync(device));

    /// <summary>Creates a journal and keeps its code.</summary>
    /// <returns>The recovery code.</returns>
    public async Task<string> CreateAsync(string name)
    {
        await visitor.OpenAsync("/journal/create");
        await Page.FillAsync("#name", name);
        await Page.FillAsync("#passphrase", Passphrase);
        // Without a script nothing can show what was typed, so it is typed twice.
        if (await Page.Locator("#repeated").CountAsync() > 0)
            await Page.FillAsync("#repeated", Passphrase);
        await PressAsync("Create the journal");
        var code = await Page.Locator("[data-code]").GetAttributeAsync("data-code");
        await PressAsync("I have kept it");
        await Expect(Text).ToBeVisibleAsync();
        return code!;
    }

    public async Task UnlockAsync(string name, string passphrase = Passphrase)
    {
        await Page.FillAsync("#name", name);
        await Page.FillAsync("#passphrase", passphrase);
        await PressAsync("Unlock");
    }

    public async Task SaveAsync(string text)
    {
        await Text.FillAsync(text);
        await PressAsync("Save");
    }

    /// <summary>Writes a new entry.</summary>
    /// <returns>Its address.</returns>
    public async Task<string> WriteAsync(string text)
    {
        await visitor.OpenAsync("/journal/write");
        await SaveAsync(text);
        await AssertSavedAsync();
        return new Uri(Page.Url).AbsolutePath.Replace("/saved", "", StringComparison.Ordinal);
    }

    /// <summary>Does an exercise to its end and says that nothing changed, which the open journal keeps.</summary>
    public async Task AnswerExerciseAsync(string exercise)
    {
        await visitor.OpenAsync($"/exercises/{exercise}/after");
        await PressAsync("The same");
        await Expect(Heading).ToHaveTextAsync("That is common");
    }

    /// <summary>Presses a button of the page, or follows a link that looks like one.</summary>
    public Task PressAsync(string label) =>
        Page.Locator("main :is(button:not(.unseen), a)").Filter(new() { HasTextString = label }).Filter(new() { Visible = true }).First.ClickAsync();

    public Task AssertSavedAsync() => Expect(Heading).ToHaveTextAsync("Saved");

    /// <summary>What a stolen moment or a closed lid does: the session is over and the page still open.</summary>
    public Task LoseTheSessionAsync() => visitor.Device.ClearCookiesAsync(new() { Name = "journal" });
}
