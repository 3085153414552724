using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>What is drawn, what stands in the table, and what is exported are the same numbers.</summary>
public sealed class TrendsTests(EveningSite evening) : IClassFixture<EveningSite>, IAsyncLifetime
{
    private const string Trends = "/journal/trends";
    private static readonly DateOnly Today = new(2026, 11, 25);

    private readonly SiteHost site = evening.Site;
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

    [Theory]
    [InlineData("FourWeeks", 28)]
    [InlineData("ThreeMonths", 91)]
    [InlineData("Year", 364)]
    public async Task Drawing_table_and_export_tell_the_same_numbers(string range, int days)
    {
        await DemoJournal.FillAsync(site, writer.Name, Today);
        // A second check-in on a day: the middle counts.
        await writer.OpenAsync("/journal/check-in");
        await writer.SendAsync("/journal/check-in", ("form.feeling", "10"));
        var exported = Days(await DemoJournal.ExportedAsync(writer), Today.AddDays(1 - days));
        await writer.OpenAsync(Trends);

        var page = await writer.SendAsync(Trends, ("range", range));

        Assert.Equal(Trends, page.Address);
        var drawn = page.All(".chart .dot").ToDictionary(dot => dot.GetAttribute("data-day")!, dot => dot.GetAttribute("data-feeling")!);
        var drawnWithout = page.All(".chart .sign").ToDictionary(sign => sign.GetAttribute("data-day")!, sign => sign.GetAttribute("data-answer") == "DontKnow" ? "Don’t know" : "Rather not say");
        var table = page.All("table[data-trend] tbody tr").Where(row => Cell(row, 1).Length > 0).ToDictionary(row => row.GetAttribute("data-day")!, row => Cell(row, 1));
        Assert.True(drawn.Count > days / 2);
        Assert.Equal(exported.OrderBy(day => day.Key, StringComparer.Ordinal), table.OrderBy(day => day.Key, StringComparer.Ordinal));
        Assert.Equal(table.OrderBy(day => day.Key, StringComparer.Ordinal), drawn.Concat(drawnWithout).OrderBy(day => day.Key, StringComparer.Ordinal));
        Assert.All(page.All(".chart .dot"), dot => Assert.Equal(180 - 17 * Number(dot, "data-feeling"), Number(dot, "cy"), 0.01));
        LineIsTheTable(page);
    }

    [Fact]
    public async Task A_year_says_what_went_together_and_never_why()
    {
        await DemoJournal.FillAsync(site, writer.Name, Today);
        await writer.OpenAsync(Trends);

        var page = await writer.SendAsync(Trends, ("range", "Year"));

        Assert.Contains("In the later half you noted more feeling", HtmlPage.Words(page.One("#said")), StringComparison.Ordinal);
        Assert.Contains(page.All("section li").Select(HtmlPage.Words), line => line.StartsWith("On days when you noted “walk”, you noted more feeling:", StringComparison.Ordinal) && line.Contains(" days)", StringComparison.Ordinal));
        Assert.DoesNotContain("because", HtmlPage.Words(page.Main), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task With_few_days_it_is_too_early_to_tell()
    {
        await writer.OpenAsync("/journal/check-in");
        await writer.SendAsync("/journal/check-in", ("form.feeling", "3"), ("form.words", "flat"));

        var page = await writer.OpenAsync(Trends);

        Assert.StartsWith("Too early to tell", HtmlPage.Words(page.One("#said")), StringComparison.Ordinal);
        Assert.Contains("Too early to tell", HtmlPage.Words(page.One("section[aria-labelledby=words]")), StringComparison.Ordinal);
        Assert.Empty(page.All(".chart .line"));
    }

    [Fact]
    public async Task An_empty_journal_is_told_so_kindly() =>
        Assert.Empty((await writer.OpenAsync(Trends)).All(".chart"));

    [Fact]
    public async Task A_length_that_is_not_offered_brings_four_weeks_with_a_word()
    {
        await writer.OpenAsync(Trends);

        var page = await writer.SendAsync(Trends, ("range", "7"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("4 weeks", HtmlPage.Words(page.One("[aria-pressed=true]")));
    }

    private static Dictionary<string, string> Days(IEnumerable<IDictionary<string, object>> rows, DateOnly first) => rows
        .GroupBy(row => (string)row["day"])
        .Where(day => string.CompareOrdinal(day.Key, first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) >= 0)
        .Select(day => (day.Key, Value: Of([.. day.Select(row => (string)row["feeling"])])))
        .Where(day => day.Value.Length > 0)
        .ToDictionary(day => day.Key, day => day.Value);

    private static string Of(List<string> answers)
    {
        var values = answers.Where(answer => int.TryParse(answer, out _)).Select(answer => double.Parse(answer, CultureInfo.InvariantCulture)).Order().ToList();
        if (values.Count > 0)
            return ((values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2).ToString(CultureInfo.InvariantCulture);
        return answers.Contains("dont-know") ? "Don’t know" : answers.Contains("rather-not-say") ? "Rather not say" : "";
    }

    private static void LineIsTheTable(HtmlPage page)
    {
        var drawn = page.All(".chart .line").SelectMany(line => line.GetAttribute("points")!.Split(' ')).Select(point => (180 - double.Parse(point.Split(',')[1], CultureInfo.InvariantCulture)) / 17).ToList();
        var table = page.All("table[data-trend] tbody tr").Select(row => Cell(row, 2)).Where(text => text.Length > 0).Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(table.Count, drawn.Count);
        Assert.All(table.Zip(drawn), pair => Assert.Equal(pair.First, pair.Second, 0.051));
    }

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static string Cell(IElement row, int column) => HtmlPage.Words(row.Children[column]);
}
