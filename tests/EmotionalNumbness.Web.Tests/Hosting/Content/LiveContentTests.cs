using System.Globalization;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Web.Tests.Hosting.Content;

/// <summary>What an editor saves while the site runs.</summary>
public sealed class LiveContentTests : IAsyncDisposable
{
    private const string Grief = "en/guide/grief.md";
    private const string Prompts = "en/journal/prompts.yaml";
    private const string UnitedStates = "helplines/us.yaml";

    private readonly ContentCopy content = new();
    private readonly RecordedLog<LiveContent<GuideContent>> guideLog = new();
    private readonly RecordedLog<LiveContent<HelplineDirectory>> helplineLog = new();
    private readonly RecordedLog<LiveContent<JournalEditions>> journalLog = new();
    private readonly SiteHost site;
    private readonly HttpClient visitor;

    public LiveContentTests()
    {
        site = new SiteHost()
            .With("Content:Directory", content.Folder)
            .With(all => all
                .AddSingleton<ILogger<LiveContent<GuideContent>>>(guideLog)
                .AddSingleton<ILogger<LiveContent<HelplineDirectory>>>(helplineLog)
                .AddSingleton<ILogger<LiveContent<JournalEditions>>>(journalLog));
        visitor = site.Visitor();
    }

    [Fact]
    public async Task A_changed_part_is_served_without_a_restart()
    {
        var before = await visitor.OpenAsync("/guide/grief");

        content.Replace(Grief, "title: " + before.Heading, "title: Grief, told anew");

        await Patience.UntilAsync(async () => (await visitor.OpenAsync("/guide/grief")).Heading == "Grief, told anew");
        var after = await visitor.OpenAsync("/guide/grief");
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
        Assert.Empty(guideLog.Errors);
    }

    [Fact]
    public async Task A_changed_number_makes_a_new_worker_so_that_kept_guides_are_renewed()
    {
        var before = (await visitor.OpenAsync("/service-worker.js")).Text;
        Assert.Equal(before, (await visitor.OpenAsync("/service-worker.js")).Text);

        content.Replace(UnitedStates, "phone: \"988\"\n    tel: \"988\"", "phone: \"989\"\n    tel: \"989\"");

        await Patience.UntilAsync(async () => (await visitor.OpenAsync("/service-worker.js")).Text != before);
        Assert.Contains("tel:989", (await visitor.OpenAsync("/keep/guide")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journals_words_are_read_anew_and_a_slip_in_them_is_told_with_its_place_and_is_none_of_the_guides()
    {
        await visitor.OpenAsync("/");
        var prompts = site.Services.GetRequiredService<LiveContent<JournalEditions>>();
        string First() => prompts.Current.In(CultureInfo.InvariantCulture).Prompts[0].Text;
        var before = First();

        content.Replace(Prompts, before, "Told anew");
        await Patience.UntilAsync(() => Task.FromResult(First() == "Told anew"));
        await File.WriteAllTextAsync(Path.Combine(content.Folder, Prompts), "bad", TestContext.Current.CancellationToken);
        await Patience.UntilAsync(() => Task.FromResult(journalLog.Errors.Any()));

        Assert.Contains("prompts.yaml(1): ", Assert.Single(journalLog.Errors), StringComparison.Ordinal);
        Assert.Equal("Told anew", First());
        Assert.Empty(guideLog.Entries);
    }

    [Fact]
    public async Task A_broken_part_changes_nothing_and_is_told_in_one_line_with_its_place()
    {
        var before = await visitor.OpenAsync("/guide/grief");

        content.Replace(Grief, "title: ", "titel: ");
        await Patience.UntilAsync(() => Task.FromResult(guideLog.Errors.Any()));

        var after = await visitor.OpenAsync("/guide/grief");
        Assert.Equal((before.Text, before.Header("ETag")), (after.Text, after.Header("ETag")));
        var line = Assert.Single(guideLog.Errors.Distinct());
        Assert.Contains($"{Grief}(2): ", line, StringComparison.Ordinal);
        Assert.Contains("title", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
        Assert.Empty(helplineLog.Errors);
    }

    [Fact]
    public async Task A_mended_part_is_served()
    {
        var before = await visitor.OpenAsync("/guide/grief");
        content.Replace(Grief, "title: ", "titel: ");
        await Patience.UntilAsync(() => Task.FromResult(guideLog.Errors.Any()));

        content.Replace(Grief, "titel: " + before.Heading, "title: Grief, mended");

        await Patience.UntilAsync(async () => (await visitor.OpenAsync("/guide/grief")).Heading == "Grief, mended");
    }

    [Fact]
    public async Task A_corrected_number_reaches_the_help_bar()
    {
        Assert.Equal("tel:988", (await visitor.OpenAsync("/about")).BarCall);

        content.Replace(UnitedStates, "phone: \"988\"\n    tel: \"988\"", "phone: \"989\"\n    tel: \"989\"");

        await Patience.UntilAsync(async () => (await visitor.OpenAsync("/about")).BarCall == "tel:989");
        Assert.Contains("tel:989", (await visitor.OpenAsync("/help/us")).Links);
    }

    [Fact]
    public async Task A_broken_number_changes_nothing_and_is_told_in_one_line_with_its_place()
    {
        content.Replace(UnitedStates, "tel: \"988\"", "tel: \"+1 988\"");
        await Patience.UntilAsync(() => Task.FromResult(helplineLog.Errors.Any()));

        Assert.Equal("tel:988", (await visitor.OpenAsync("/about")).BarCall);
        var line = Assert.Single(helplineLog.Errors.Distinct());
        Assert.Matches(@"us\.yaml\(\d+\): ", line);
        Assert.DoesNotContain('\n', line);
        Assert.Empty(guideLog.Errors);
    }

    [Fact]
    public async Task A_slip_in_the_guide_does_not_hold_back_a_corrected_number()
    {
        content.Replace(Grief, "title: ", "titel: ");
        await Patience.UntilAsync(() => Task.FromResult(guideLog.Errors.Any()));

        content.Replace(UnitedStates, "phone: \"988\"\n    tel: \"988\"", "phone: \"989\"\n    tel: \"989\"");

        await Patience.UntilAsync(async () => (await visitor.OpenAsync("/about")).BarCall == "tel:989");
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
        content.Dispose();
    }
}
