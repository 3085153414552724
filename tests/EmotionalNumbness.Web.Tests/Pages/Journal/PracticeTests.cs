using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>What an open journal keeps of exercises and of the seven days.</summary>
public sealed class PracticeTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private const string List = "/journal/exercises";
    private const string Days = "/journal/programme";

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
    public async Task An_answer_after_an_exercise_is_kept_in_the_open_journal()
    {
        var page = await AnswerAsync("better");

        Assert.Equal("Good to notice", page.Heading);
        Assert.Contains(List, page.Hrefs("main a"));
        Assert.Contains("Five, four, three, two, one", HtmlPage.Words(await KeptAsync()), StringComparison.Ordinal);
        Assert.Contains("a little better", HtmlPage.Words(await KeptAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_is_kept_once()
    {
        await AnswerAsync("same");
        await AnswerAsync("same");
        await AnswerAsync("worse");

        Assert.Equal(2, (await writer.OpenAsync(List)).All("main .ways li").Count());
    }

    [Fact]
    public async Task Once_locked_an_answer_goes_nowhere()
    {
        await writer.OpenAsync("/journal");
        await writer.SendAsync("/journal/lock");

        var page = await AnswerAsync("worse");

        Assert.Equal("Then stop here", page.Heading);
        Assert.DoesNotContain(List, page.Hrefs("main a"));
        await writer.UnlockAsync(writer.Name);
        Assert.Empty((await writer.OpenAsync(List)).All("main .ways li"));
    }

    [Fact]
    public async Task An_answer_can_be_deleted_and_brought_back()
    {
        await AnswerAsync("same");
        var delete = DeleteForm(await writer.OpenAsync(List));

        var without = await writer.SendAsync(delete);
        Assert.Empty(without.All("main .ways li"));

        var back = await writer.SendAsync(without.One("main form.note").GetAttribute("action")!);
        Assert.Single(back.All("main .ways li"));
    }

    [Fact]
    public async Task A_day_is_done_and_taken_back_in_any_order()
    {
        await PressAsync(5, true);
        var page = await PressAsync(2, true);

        Assert.Equal([2, 5], DoneIn(page));
        Assert.Equal([5], DoneIn(await PressAsync(2, false)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("8")]
    [InlineData("-3")]
    [InlineData("monday")]
    public async Task A_day_that_there_is_not_changes_nothing(string day)
    {
        await writer.OpenAsync(Days);
        var fields = Writer.FieldsOf(writer.Page.All($"form[action='{Days}']").First());
        fields["day"] = day;
        fields["done"] = "true";

        Assert.Equal(HttpStatusCode.NotFound, (await writer.PostAsync(Days, fields)).Status);
        Assert.Empty(DoneIn(await writer.OpenAsync(Days)));
    }

    [Fact]
    public async Task Its_line_to_write_opens_the_writing_page_with_the_line_in_it()
    {
        var prompt = Repository.Guide.Exercises.Programme.Days[2].WritingPrompt;
        var page = await writer.OpenAsync(Days);

        var write = await writer.OpenAsync(page.One("#at-3 a[href^='/journal/write']").GetAttribute("href")!);

        Assert.StartsWith(prompt, ((IHtmlTextAreaElement)write.One("#text")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_the_days_reproaches_or_counts()
    {
        await PressAsync(1, true);

        Assert.DoesNotMatch(@"(?i)\b(streak|missed|behind|complete|finish|goal|score|[0-9] of 7)\b", HtmlPage.Words((await writer.OpenAsync(Days)).Main));
    }

    private async Task<HtmlPage> AnswerAsync(string said) =>
        await writer.PostAsync("/exercises/five-senses/after", [new("answer", said)]);

    private async Task<IElement> KeptAsync() => (await writer.OpenAsync(List)).One("main .ways");

    private static string DeleteForm(HtmlPage page) => page.One("main .ways form").GetAttribute("action")!;

    private async Task<HtmlPage> PressAsync(int day, bool done)
    {
        var page = await writer.OpenAsync(Days);
        var fields = Writer.FieldsOf(page.One($"#at-{day} form"));
        fields["done"] = done ? "true" : "false";
        return await writer.PostAsync(Days, fields);
    }

    private static IEnumerable<int> DoneIn(HtmlPage page) =>
        page.All("button[name=done][value=false]").Select(button => int.Parse(button.ParentElement!.QuerySelector("input[name=day]")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture));
}
