using EmotionalNumbness.Browser.Site;
using static Microsoft.Playwright.Assertions;

namespace EmotionalNumbness.Browser.Journal;

/// <summary>The whole way of a writer, with scripts, and in the second run without.</summary>
public class WritingTests(Browsing browsing)
{
    private const string Words = "The kettle clicked.\n\nNothing else, and that is all right.";

    [Fact]
    public async Task A_writer_creates_a_journal_writes_changes_and_finds_it_all_again()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        var name = "a writer";
        await writer.CreateAsync(name);

        await writer.SaveAsync(Words);
        await writer.AssertSavedAsync();
        await writer.PressAsync("Read it once more");
        await Expect(writer.Page.Locator(".written")).ToContainTextAsync("The kettle clicked.");
        await writer.PressAsync("Change");
        await writer.SaveAsync("The kettle clicked. I made tea.");
        await writer.AssertSavedAsync();
        await writer.Visitor.OpenAsync("/journal");
        await writer.PressAsync("I feel nothing");
        await writer.AssertSavedAsync();
        await writer.PressAsync("Lock");
        await Expect(writer.Heading).ToHaveTextAsync("Unlock your journal");
        await writer.UnlockAsync(name);

        await Expect(writer.Page.Locator("article.entry")).ToHaveCountAsync(2);
        await Expect(writer.Page.Locator("article.entry").Nth(1)).ToContainTextAsync("I made tea.");
    }

    [Fact]
    public async Task An_entry_that_was_deleted_is_brought_back()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("deleting");
        await writer.Visitor.OpenAsync(await writer.WriteAsync("gone and back"));

        await writer.PressAsync("Delete");
        await Expect(writer.Heading).ToHaveTextAsync("This entry is deleted");
        await writer.PressAsync("Bring it back");

        await writer.Visitor.OpenAsync("/journal");
        await Expect(writer.Page.Locator("article.entry")).ToContainTextAsync("gone and back");
    }

    [Fact]
    public async Task Two_tabs_of_one_entry_lose_neither_text()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop);
        await using var _ = writer.Visitor;
        await writer.CreateAsync("two tabs");
        var entry = await writer.WriteAsync("first");
        await writer.Visitor.OpenAsync($"{entry}/edit");
        var other = new JournalWriter(new Visitor(writer.Visitor.Device, await writer.Visitor.Device.NewPageAsync()));
        await other.Visitor.OpenAsync($"{entry}/edit");
        await other.SaveAsync("from the other tab");
        await other.AssertSavedAsync();

        await writer.SaveAsync("from this tab");
        await Expect(writer.Page.Locator(".elsewhere .plain")).ToHaveTextAsync("from the other tab");
        await Expect(writer.Text).ToHaveValueAsync("from this tab");
        await writer.PressAsync("Keep both in one entry");
        await writer.AssertSavedAsync();

        await writer.Visitor.OpenAsync($"{entry}/edit");
        await Expect(writer.Text).ToHaveValueAsync("from the other tab\n\nfrom this tab");
    }

    [Fact]
    public async Task A_session_lost_while_writing_comes_back_with_the_text()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        var name = "lost session";
        await writer.CreateAsync(name);
        await writer.Text.FillAsync(Words);

        await writer.LoseTheSessionAsync();
        await writer.PressAsync("Save");
        await Expect(writer.Heading).ToHaveTextAsync("Unlock your journal");
        await Expect(writer.Page.Locator("main")).Not.ToContainTextAsync("kettle");
        await writer.UnlockAsync(name);
        await writer.AssertSavedAsync();
        await writer.PressAsync("Read it once more");
        await writer.PressAsync("Change");

        await Expect(writer.Text).ToHaveValueAsync(Words);
    }

    [Fact]
    [NeedsScripts("it tells while nothing is pressed; without scripts the journal locks, and what was typed comes back after unlocking")]
    public async Task Two_minutes_before_it_locks_a_journal_says_so_and_one_press_keeps_it_open()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        await writer.Page.Clock.InstallAsync();
        await writer.CreateAsync("still there");
        var note = writer.Page.Locator("[data-stay]");
        await writer.Page.Clock.FastForwardAsync(26 * 60_000);
        await Expect(note).ToBeHiddenAsync();
        await writer.Page.Clock.FastForwardAsync(2 * 60_000);
        await Expect(note).ToContainTextAsync("Your journal locks in two minutes");

        var asked = await writer.Page.RunAndWaitForResponseAsync(() => note.Locator("button").ClickAsync(), answer => answer.Request.Method == "HEAD");

        Assert.Equal(200, asked.Status);
        await Expect(note).ToBeHiddenAsync();
        await writer.Page.Clock.FastForwardAsync(29 * 60_000);
        await Expect(note).ToBeVisibleAsync();

        await writer.LoseTheSessionAsync();
        await note.Locator("button").ClickAsync();
        await Expect(note).ToContainTextAsync("or it is locked already");
    }

    [Fact]
    public async Task A_forgotten_passphrase_is_replaced_with_the_code_and_the_journal_can_be_deleted()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var _ = writer.Visitor;
        var name = "forgetful";
        var code = await writer.CreateAsync(name);
        await writer.WriteAsync("still here");
        await writer.LoseTheSessionAsync();
        const string Replaced = "paper window slow garden";

        await writer.Visitor.OpenAsync("/journal/recover");
        await writer.Page.FillAsync("#code", code.ToLowerInvariant());
        await FillNewAsync(writer, Replaced);
        await writer.PressAsync("Open my journal");
        await Expect(writer.Page.Locator("main")).ToContainTextAsync(name);
        await writer.PressAsync("I have kept it");
        await writer.Visitor.OpenAsync("/journal");
        await Expect(writer.Page.Locator("article.entry")).ToContainTextAsync("still here");
        await writer.PressAsync("Lock");
        await writer.UnlockAsync(name);
        await Expect(writer.Notice).ToBeVisibleAsync();
        await writer.UnlockAsync(name, Replaced);
        await writer.Visitor.OpenAsync("/journal/settings/delete");
        await writer.Page.FillAsync("#name", name);
        await writer.Page.FillAsync("#current", Replaced);
        await writer.PressAsync("Delete it for good");
        await writer.Visitor.OpenAsync("/journal");
        await writer.UnlockAsync(name, Replaced);

        await Expect(writer.Notice).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_changed_passphrase_ends_every_other_session()
    {
        var writer = await JournalWriter.ArriveAsync(browsing, Device.Desktop);
        await using var _ = writer.Visitor;
        var name = "changed";
        await writer.CreateAsync(name);
        var elsewhere = await JournalWriter.ArriveAsync(browsing, Device.Phone);
        await using var __ = elsewhere.Visitor;
        await elsewhere.Visitor.OpenAsync("/journal");
        await elsewhere.UnlockAsync(name);
        await Expect(elsewhere.Heading).ToHaveTextAsync("Your journal");

        await writer.Visitor.OpenAsync("/journal/settings/passphrase");
        await writer.Page.FillAsync("#current", JournalWriter.Passphrase);
        await FillNewAsync(writer, "paper window slow garden");
        await writer.PressAsync("Change it");
        await Expect(writer.Page.Locator("main [role=status]").First).ToBeVisibleAsync();
        await elsewhere.Visitor.OpenAsync("/journal");
        await writer.Visitor.OpenAsync("/journal");

        await Expect(elsewhere.Heading).ToHaveTextAsync("Unlock your journal");
        await Expect(writer.Heading).ToHaveTextAsync("Your journal");
    }

    private static async Task FillNewAsync(JournalWriter writer, string passphrase)
    {
        await writer.Page.FillAsync("#passphrase", passphrase);
        if (await writer.Page.Locator("#repeated").CountAsync() > 0)
            await writer.Page.FillAsync("#repeated", passphrase);
    }
}
