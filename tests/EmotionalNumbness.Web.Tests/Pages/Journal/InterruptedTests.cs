using System.Net;
using AngleSharp.Html.Dom;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>A form that is sent when the journal has locked itself, or cannot be reached, loses nothing of what was filled in.</summary>
public sealed class InterruptedTests : IAsyncLifetime
{
    private const string Typed = "The grey lake nobody knows.";

    private readonly SettableTime time = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));
    private readonly SiteHost site;
    private readonly Writer writer;

    public InterruptedTests()
    {
        site = new SiteHost().At(time);
        writer = new Writer(site);
    }

    public async ValueTask InitializeAsync() => await writer.CreateAsync("quiet owl");

    public async ValueTask DisposeAsync()
    {
        writer.Dispose();
        await site.DisposeAsync();
    }

    [Theory]
    [InlineData("/journal/plan", "form.reasons", "/journal/plan")]
    [InlineData("/journal/check-in", "form.ownWords", "/journal/calendar")]
    [InlineData("/journal/steps", "form.text", null)]
    [InlineData("/journal/summary", "form.toAsk", null)]
    [InlineData("/journal/reminders", "form.title", null)]
    public async Task What_was_filled_in_waits_sealed_while_the_journal_is_unlocked_and_is_sent_with_one_press(string address, string field, string? shownOn)
    {
        await writer.OpenAsync(address);
        time.Now += JournalSession.LongestIdle + TimeSpan.FromMinutes(1);

        var locked = await writer.SendAsync(address, (field, Typed));

        Assert.Equal(HttpStatusCode.Unauthorized, locked.Status);
        Assert.Contains("What you filled in is safe", HtmlPage.Words(locked.Main), StringComparison.Ordinal);
        Assert.DoesNotContain("grey lake", locked.Text, StringComparison.Ordinal);

        var open = await writer.SendAsync("/journal/unlock", ("name", "quiet owl"), ("passphrase", Writer.Passphrase));
        Assert.Equal("Not sent yet", open.Heading);
        Assert.Equal(Typed, ((IHtmlInputElement)open.One($"form[action='{address}'] input[name='{field}']")).Value);

        var sent = await writer.SendAsync(address);
        Assert.True(sent.Status is HttpStatusCode.OK, sent.Status.ToString());
        if (shownOn is not null)
            Assert.Contains(Typed, (await writer.OpenAsync(shownOn == "/journal/calendar" ? sent.Path : shownOn)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_another_language_it_goes_back_to_the_page_of_that_language()
    {
        await writer.OpenAsync("/es/journal/plan");
        time.Now += JournalSession.LongestIdle + TimeSpan.FromMinutes(1);

        var locked = await writer.SendAsync("/es/journal/plan", ("form.reasons", Typed));
        Assert.Contains("Lo que rellenaste está a salvo", HtmlPage.Words(locked.Main), StringComparison.Ordinal);
        await writer.SendAsync("/es/journal/unlock", ("name", "quiet owl"), ("passphrase", Writer.Passphrase));
        await writer.SendAsync("/es/journal/plan");

        Assert.Contains(Typed, (await writer.OpenAsync("/es/journal/plan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_into_no_other_journal()
    {
        using var other = new Writer(site);
        await other.CreateAsync("loud crow");
        await writer.OpenAsync("/journal/plan");
        time.Now += JournalSession.LongestIdle + TimeSpan.FromMinutes(1);
        await writer.SendAsync("/journal/plan", ("form.reasons", Typed));

        var refused = await writer.SendAsync("/journal/unlock", ("name", "loud crow"), ("passphrase", Writer.Passphrase));

        Assert.Contains("begun in another journal", HtmlPage.Words(refused.Main), StringComparison.Ordinal);
        Assert.DoesNotContain("grey lake", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Not sent yet", (await writer.SendAsync("/journal/unlock", ("name", "quiet owl"), ("passphrase", Writer.Passphrase))).Heading);
    }

    [Fact]
    public async Task It_waits_while_the_passphrase_is_found_again_with_the_code()
    {
        var code = await new Writer(site).CreateAsync("late heron");
        using var forgetful = new Writer(site);
        await forgetful.UnlockAsync("late heron");
        await forgetful.OpenAsync("/journal/plan");
        time.Now += JournalSession.LongestIdle + TimeSpan.FromMinutes(1);
        await forgetful.SendAsync("/journal/plan", ("form.reasons", Typed));

        await forgetful.PostAsync("/journal/recover", Writer.FieldsOf(forgetful.Page.One("form[action='/journal/unlock']")).Append(new("act", "carry")));
        var recovered = await forgetful.SendAsync("/journal/recover", ("code", code), ("name", ""), ("passphrase", "another passphrase of some words"), ("repeated", "another passphrase of some words"));

        Assert.Equal(Typed, ((IHtmlInputElement)recovered.One("form[action='/journal/plan'] input[name='form.reasons']")).Value);
    }

    [Fact]
    public async Task Lock_and_forms_with_a_passphrase_lead_to_the_plain_unlock_page()
    {
        await writer.OpenAsync("/journal");
        time.Now += JournalSession.LongestIdle + TimeSpan.FromMinutes(1);

        var locked = await writer.SendAsync("/journal/lock");

        Assert.Equal("/journal/unlock", locked.Path);
        Assert.DoesNotContain("What you filled in", locked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_database_is_away_the_form_comes_back_to_be_sent_again()
    {
        await using var faulty = await Scenarios.Faults.FaultySite.StartAsync();
        var writer = faulty.Writer;
        await writer.OpenAsync("/journal/plan");
        await using (var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = faulty.Database, Pooling = false }.ToString()))
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using var hide = database.CreateCommand();
            hide.CommandText = "ALTER TABLE \"Journals\" RENAME TO \"Hidden\"";
            await hide.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var away = await writer.SendAsync("/journal/plan", ("form.reasons", Typed));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Contains("nothing was saved", HtmlPage.Words(away.One("#notice")), StringComparison.Ordinal);
        Assert.Equal(Typed, ((IHtmlInputElement)away.One("form[action='/journal/plan'] input[name='form.reasons']")).Value);
    }

    [Fact]
    public async Task The_page_that_keeps_forms_takes_none_by_itself()
    {
        using var stranger = new Writer(site);

        var page = await stranger.PostAsync("/journal/interrupted", [new("of", "x"), new("form.reasons", Typed)]);

        Assert.DoesNotContain("grey lake", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }
}
