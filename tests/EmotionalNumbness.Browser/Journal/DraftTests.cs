using System.Text.RegularExpressions;
using EmotionalNumbness.Browser.Site;
using EmotionalNumbness.Web.Pages;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>What is typed is kept while it is typed.</summary>
public class DraftTests(Browsing browsing)
{
    [NeedsScripts("a script keeps drafts while one writes; without one Save does")]
    [Fact]
    public async Task A_draft_is_kept_while_writing_and_offered_again_after_unlocking()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("drafting");

        await writer.Text.FillAsync("half a thou");
        await Expect(writer.DraftStatus).ToContainTextAsync("Draft kept at");
        await writer.LoseTheSessionAsync();
        await writer.Visitor.OpenAsync("/journal");
        await writer.UnlockAsync("drafting");
        await Expect(writer.Page.Locator(".unsaved .plain")).ToHaveTextAsync("half a thou");
        await writer.PressAsync("Go on writing");

        await Expect(writer.Text).ToHaveValueAsync("half a thou");
    }

    [NeedsScripts("only a script hears a key; without one the link “Leave” is a tab stop away")]
    [Fact]
    public async Task Leaving_by_keyboard_keeps_the_last_words_and_locks()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("leaving");
        var cookie = (await writer.Visitor.Device.CookiesAsync()).Single(kept => kept.Name == "journal");
        await writer.Text.PressSequentiallyAsync("NOT YET sent");

        for (var i = 0; i < 3; i++)
            await writer.Page.Keyboard.PressAsync("Shift");
        await Expect(writer.Page).ToHaveURLAsync(browsing.Elsewhere.Address.AbsoluteUri);

        // A copy of the cookie opens nothing, and the words are there after unlocking.
        await writer.Visitor.Device.AddCookiesAsync([new() { Name = "journal", Value = cookie.Value, Url = browsing.Site.Address.AbsoluteUri }]);
        await writer.Visitor.OpenAsync("/journal");
        await Expect(writer.Heading).ToHaveTextAsync("Unlock your journal");
        await writer.UnlockAsync("leaving");
        await Expect(writer.Page.Locator(".unsaved .plain")).ToHaveTextAsync("NOT YET sent");
    }

    [Fact]
    public async Task Going_back_after_leaving_shows_no_word_of_the_journal()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("going back");
        var entry = await writer.WriteAsync("a word for nobody");
        await writer.Visitor.OpenAsync(entry);

        await writer.Visitor.LeaveLink.ClickAsync();
        await Expect(writer.Page).ToHaveURLAsync(browsing.Elsewhere.Address.AbsoluteUri);
        await writer.Page.GoBackAsync();

        await Expect(writer.Heading).ToBeVisibleAsync();
        await Expect(writer.Page.Locator("body")).Not.ToContainTextAsync("a word for nobody");
    }

    [NeedsScripts("a script keeps drafts while one writes; without one Save does")]
    [Fact]
    public async Task Going_back_after_locking_asks_for_the_passphrase()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("back after locking");
        var entry = await writer.WriteAsync("a word behind the lock");
        await writer.Visitor.OpenAsync(entry);

        await writer.PressAsync("Lock");
        await Expect(writer.Page).ToHaveURLAsync(new Regex("/journal/unlock"));
        await writer.Page.GoBackAsync();

        await Expect(writer.Page.Locator("input[name=passphrase]")).ToBeVisibleAsync();
        await Expect(writer.Page.Locator("body")).Not.ToContainTextAsync("a word behind the lock");
    }

    [NeedsScripts("a script keeps drafts while one writes; without one Save does")]
    [Fact]
    public async Task A_failed_sending_is_told_and_tried_again()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("no network");
        await writer.Page.RouteAsync("**/journal/draft", route => route.AbortAsync("internetdisconnected"));

        await writer.Text.FillAsync("words without a network");
        await Expect(writer.DraftStatus).ToContainTextAsync("Not kept yet");
        await writer.Page.UnrouteAllAsync();
        await Expect(writer.DraftStatus).ToContainTextAsync("Draft kept at");

        await Expect(writer.Text).ToHaveValueAsync("words without a network");
    }

    [NeedsScripts("a script keeps drafts while one writes; without one Save does")]
    [Fact]
    public async Task Locking_waits_for_the_last_words()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("locking");
        var order = new List<string>();
        writer.Page.Request += (_, request) => { if (request.Url.EndsWith("/lock", StringComparison.Ordinal)) order.Add("lock"); };
        writer.Page.Response += (_, answer) => { if (answer.Url.EndsWith("/draft", StringComparison.Ordinal)) order.Add("kept"); };
        await writer.Text.FillAsync("the first words and the LAST ones");

        await writer.Page.Locator("[data-lock] button").ClickAsync();
        await Expect(writer.Page).ToHaveURLAsync(new Regex("/journal/unlock"));
        Assert.Equal(["kept", "lock"], order);
        await writer.UnlockAsync("locking");

        await Expect(writer.Page.Locator(".unsaved .plain")).ToHaveTextAsync("the first words and the LAST ones");
    }

    [NeedsScripts("a script keeps drafts while one writes; without one Save does")]
    [Fact]
    public async Task Loading_again_comes_back_to_the_draft_and_words_taken_out_stay_out()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("loading again");
        await writer.Text.FillAsync("REGRETTED");
        await Expect(writer.DraftStatus).ToContainTextAsync("Draft kept at");

        await writer.Page.ReloadAsync();
        await Expect(writer.Text).ToHaveValueAsync("REGRETTED");
        await writer.Text.FillAsync("REGRETTED deeply");
        await Expect(writer.DraftStatus).ToContainTextAsync("Draft kept at");
        await writer.Visitor.OpenAsync("/journal/write");
        await Expect(writer.Page.Locator(".unsaved")).ToHaveCountAsync(1);
        await writer.PressAsync("Go on writing");
        await writer.Text.FillAsync("");
        await Expect(writer.DraftStatus).ToHaveTextAsync("The page is empty, so no draft is kept.");

        await writer.Visitor.OpenAsync("/journal");
        await Expect(writer.Page.Locator(".unsaved")).ToHaveCountAsync(0);
    }

    [NeedsScripts("a script keeps drafts while one writes; without one Save does")]
    [Fact]
    public async Task Words_that_could_not_be_kept_are_not_left_without_a_question()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("a question");
        var asked = new TaskCompletionSource();
        writer.Page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.TrySetResult();
        };
        await writer.Page.RouteAsync("**/journal/draft", route => route.AbortAsync("internetdisconnected"));
        await writer.Text.PressSequentiallyAsync("nowhere else");
        await Expect(writer.DraftStatus).ToContainTextAsync("Not kept yet");

        await writer.Page.Locator(".journal-bar a").First.ClickAsync();
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        await Expect(writer.Text).ToHaveValueAsync("nowhere else");
        asked = new TaskCompletionSource();
        await writer.Visitor.LeaveLink.ClickAsync();
        await Expect(writer.Page).ToHaveURLAsync(browsing.Elsewhere.Address.AbsoluteUri);
        Assert.False(asked.Task.IsCompleted);
    }

    [NeedsScripts("a script puts the prompt in without a new page; without one it comes with the page")]
    [Fact]
    public async Task A_prompt_fills_the_page_without_losing_what_is_there()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("prompted");
        await writer.Text.FillAsync("Something before.");

        await writer.Page.GetByText("More ways to begin").ClickAsync();
        await writer.PressAsync("Today I noticed…");

        await Expect(writer.Text).ToHaveValueAsync("Something before.\n\nToday I noticed… ");
        await Expect(writer.Text).ToBeFocusedAsync();
    }

    [NeedsScripts("only scripts keep anything on a device")]
    [Fact]
    public async Task Nothing_of_the_journal_is_kept_on_the_device()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop with { KeepsPages = true });
        await using var _ = writer.Visitor;
        await writer.Visitor.OpenAsync("/");
        await writer.Visitor.UntilAsync(Visitor.HelpIsKept);
        await writer.CreateAsync("not kept");
        await writer.WriteAsync("words for the vault alone");

        var kept = await writer.Page.EvaluateAsync<string[]>("""
            async () => {
              const found = [...Object.values(localStorage), ...Object.values(sessionStorage)];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) found.push(request.url);
              }
              return [...found, ...(await indexedDB.databases()).map(database => database.name)];
            }
            """);

        Assert.NotEmpty(kept);
        Assert.DoesNotContain(kept, item => item.Contains(SiteAddresses.Journal, StringComparison.Ordinal) || item.Contains("vault alone", StringComparison.Ordinal));
    }
}
