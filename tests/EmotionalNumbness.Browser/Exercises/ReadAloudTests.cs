using EmotionalNumbness.Browser.Pages;
using EmotionalNumbness.Browser.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Exercises;

/// <summary>Only voices of the device itself may speak, for others send the text away.</summary>
[NeedsScripts("a script speaks; without one the device’s own reader does")]
public class ReadAloudTests(Browsing browsing)
{
    private const string Voices = """
        globalThis.spoken = [];
        globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
          getVoices: () => [{ name: 'cloud', lang: 'en-US', localService: false }, { name: 'of another language', lang: 'de-DE', localService: true }, LOCAL].filter(Boolean),
          speak: words => { spoken.push([words.voice.name, words.text]); if (spoken.length < 4) queueMicrotask(words.onend); },
          cancel: () => {},
        }) });
        """;

    private const string Local = "{ name: 'here', lang: 'en-GB', localService: true }";

    [Theory]
    [InlineData(SitePages.Part)]
    [InlineData("/exercises/five-senses")]
    public async Task A_local_voice_reads_one_paragraph_after_another(string page)
    {
        await using var visitor = await ArriveAsync(Local);
        await visitor.OpenAsync(page);
        var button = visitor.Page.Locator("[data-read-aloud]");

        await button.ClickAsync();

        await visitor.UntilAsync("() => spoken.length === 4");
        var spoken = await visitor.Page.EvaluateAsync<string[][]>("() => spoken");
        Assert.All(spoken, words => Assert.Equal("here", words[0]));
        Assert.Equal(spoken.Length, spoken.Select(words => words[1]).Distinct().Count());
        await Expect(button).ToHaveTextAsync("Stop reading");
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("Read aloud");
    }

    [Theory]
    [InlineData(SitePages.Part)]
    [InlineData("/exercises/five-senses")]
    public async Task Where_no_voice_is_local_nothing_offers_to_read(string page)
    {
        await using var visitor = await ArriveAsync("null");

        await visitor.OpenAsync(page);
        await visitor.Page.EvaluateAsync("() => speechSynthesis.dispatchEvent(new Event('voiceschanged'))");

        await Expect(visitor.Page.Locator("[data-read-aloud]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_player_reads_a_step_when_asked_to()
    {
        await using var visitor = await ArriveAsync(Local);
        var player = new PlayerPage(visitor);
        await visitor.OpenAsync("/exercises/cool-water#begin");
        await Expect(player.Say).Not.ToBeEmptyAsync();
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => spoken.length"));

        await player.Player.Locator("summary").ClickAsync();
        await player.Player.GetByLabel("Read the steps aloud").CheckAsync();
        await player.Button("Next step").ClickAsync();

        var steps = PlayerPage.Exercise(browsing.Site, "cool-water").Ways[0].Steps;
        Assert.Equal(steps.Take(2).Select(step => $"{step.Say}. {step.More}"), (await visitor.Page.EvaluateAsync<string[][]>("() => spoken")).Select(words => words[1]));
    }

    private async Task<Visitor> ArriveAsync(string local)
    {
        var visitor = await browsing.ArriveAsync();
        await visitor.Device.AddInitScriptAsync(Voices.Replace("LOCAL", local, StringComparison.Ordinal));
        return visitor;
    }
}
