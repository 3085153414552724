namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>The page after saving opens with a calm card where the words can go with wanting to die.</summary>
public sealed class NoticedTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private const string Heavy = "The usual evening. I made soup. I want to die and I have wanted it for days. The soup was fine.";

    private Writer writer = null!;

    public async ValueTask InitializeAsync()
    {
        writer = new Writer(site);
        await writer.CreateAsync();
    }

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_stands_first_with_a_line_to_call_and_the_own_plan()
    {
        var saved = await WriteAsync(Heavy);

        var card = saved.One("[data-noticed]");
        Assert.Equal("Saved", saved.Heading);
        Assert.Same(card, saved.Main.QuerySelectorAll("section, h1")[0]);
        Assert.NotNull(card.QuerySelector("a[href^='tel:'], a[href='/help']"));
        Assert.NotNull(card.QuerySelector("a[href='/journal/plan']"));
        Assert.NotNull(card.QuerySelector("a[href='/journal/settings/card']"));
        Assert.DoesNotContain("soup", HtmlPage.Words(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_for_the_country_of_the_help_bar()
    {
        await writer.OpenAsync("/help");
        await writer.PostAsync("/country", [new("code", "US")]);

        var saved = await WriteAsync(Heavy);

        Assert.Equal(saved.BarCall, saved.One("[data-noticed] a[href^='tel:']").GetAttribute("href"));
    }

    [Theory]
    [InlineData("I feel nothing.")]
    [InlineData("Nothing matters today. I am flat and far away, and I felt dead inside all week.")]
    [InlineData("I was dying to see the film. We killed time in the queue.")]
    public async Task Numb_and_everyday_words_alone_bring_none(string text) =>
        Assert.Empty((await WriteAsync(text)).All("[data-noticed]"));

    [Fact]
    public async Task Seen_less_it_is_one_small_line_that_opens()
    {
        await ChooseAsync("LessOften");

        var card = (await WriteAsync(Heavy)).One("[data-noticed]");

        Assert.NotNull(card.QuerySelector("details:not([open]) > summary"));
    }

    [Fact]
    public async Task Where_something_was_done_the_emergency_number_stands_first_and_is_never_folded_away()
    {
        await writer.OpenAsync("/help");
        await writer.PostAsync("/country", [new("code", "US")]);
        await ChooseAsync("LessOften");

        var card = (await WriteAsync("I took an overdose this morning.")).One("[data-noticed]");

        Assert.Same(card.QuerySelector("a"), card.QuerySelector("a[href='tel:911']"));
        Assert.Null(card.QuerySelector("a[href='tel:911']")!.Closest("details"));
        Assert.Contains("even if you feel all right", HtmlPage.Words(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form.ownWords", "suicidal, grey")]
    [InlineData("form.tags", "work, want to die")]
    public async Task A_check_in_by_itself_is_looked_at_too(string field, string typed)
    {
        await writer.OpenAsync("/journal/check-in");
        await writer.SendAsync("/journal/check-in", (field, typed));

        Assert.Equal("Noted", writer.Page.Heading);
        Assert.Single(writer.Page.All("[data-noticed]"));
    }

    [Theory]
    [InlineData("form.tags", "kill myself, tuesday")]
    [InlineData("checkIn.ownWords", "suicidal")]
    public async Task What_goes_with_an_entry_is_looked_at_with_it(string field, string typed)
    {
        await writer.OpenAsync("/journal/write");

        var saved = await writer.SendAsync("/journal/write", ("form.text", "It rained."), (field, typed));

        Assert.Single(saved.All("[data-noticed]"));
    }

    [Fact]
    public async Task A_step_in_own_words_is_looked_at_when_it_is_chosen_and_not_again()
    {
        await writer.OpenAsync("/journal/steps");
        await writer.SendAsync("/journal/steps", ("form.text", "I want to die"), ("act", "choose"));

        Assert.Single(writer.Page.All("[data-noticed]"));
        Assert.Empty((await writer.OpenAsync("/journal/steps")).All("[data-noticed]"));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public async Task Whether_it_is_wanted_is_asked_when_a_journal_is_made(string wanted, int cards)
    {
        using var other = new Writer(site);
        await other.OpenAsync("/journal/create");
        var box = other.Page.One("input[type=checkbox][name=card]");
        Assert.True(box.HasAttribute("checked"));
        if (wanted == "false")
            box.RemoveAttribute("checked");
        await other.SendAsync("/journal/create", ("name", "asked " + wanted), ("passphrase", Writer.Passphrase), ("repeated", Writer.Passphrase));
        await other.OpenAsync("/journal/write");

        Assert.Equal(cards, (await other.SendAsync("/journal/write", ("form.text", Heavy))).All("[data-noticed]").Count());
    }

    [Fact]
    public async Task It_is_turned_off_below_the_sentence_that_says_why_it_exists()
    {
        var page = await writer.OpenAsync("/journal/settings/card");
        Assert.Contains("Why it exists", HtmlPage.Words(page.Main), StringComparison.Ordinal);
        await ChooseAsync("Off");

        Assert.Empty((await WriteAsync(Heavy)).All("[data-noticed]"));
    }

    [Fact]
    public async Task It_is_explained_before_the_first_entry()
    {
        using var visitor = new Writer(site);

        var words = HtmlPage.Words((await visitor.OpenAsync("/journal/create")).Main);

        Assert.Contains("looks at its words", words, StringComparison.Ordinal);
        Assert.Contains("tells nobody", words, StringComparison.Ordinal);
        Assert.Contains("reads English only", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_never_looked_at()
    {
        await writer.OpenAsync("/journal/write");
        var form = Writer.FieldsOf(writer.Page.One("form[action='/journal/write']"));
        form["form.text"] = Heavy;

        var answer = await writer.PostAsync("/journal/draft", form);

        Assert.DoesNotContain("noticed", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty((await writer.OpenAsync("/journal")).All("[data-noticed]"));
    }

    private async Task<HtmlPage> WriteAsync(string text)
    {
        await writer.OpenAsync("/journal/write");
        return await writer.SendAsync("/journal/write", ("form.text", text));
    }

    private async Task ChooseAsync(string choice)
    {
        await writer.OpenAsync("/journal/settings/card");
        await writer.SendAsync("/journal/settings/card", ("choice", choice));
    }
}
