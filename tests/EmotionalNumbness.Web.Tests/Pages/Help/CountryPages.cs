using EmotionalNumbness.Helplines;

namespace EmotionalNumbness.Web.Tests.Pages.Help;

/// <summary>Every country's page, card and file to keep, on a Wednesday noon soon after the numbers were checked.</summary>
public sealed class CountryPages : IAsyncLifetime
{
    private readonly SiteHost site = new SiteHost().At(Noon).MakingPagesAfresh();

    /// <summary>A Wednesday, in the first week after the last check.</summary>
    internal static DateTimeOffset Noon { get; } = Enumerable.Range(1, 7)
        .Select(days => new DateTimeOffset(Repository.Checked.AddDays(days), new TimeOnly(12, 0), TimeSpan.Zero))
        .Single(day => day.DayOfWeek == DayOfWeek.Wednesday);

    internal IReadOnlyList<CountryPage> Pages { get; private set; } = [];

    internal IReadOnlyList<CountryPage> Cards { get; private set; } = [];

    internal IReadOnlyList<CountryPage> Files { get; private set; } = [];

    internal HttpClient Visitor(string? cookies = null) => site.Visitor("en-US", cookies);

    internal HtmlPage Page(string code) => Pages.Single(page => page.Country.Code == code).Page;

    public async ValueTask InitializeAsync()
    {
        Pages = await OpenAllAsync("");
        Cards = await OpenAllAsync("/card");
        Files = await OpenAllAsync(".html");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<IReadOnlyList<CountryPage>> OpenAllAsync(string ending)
    {
        var countries = Repository.Helplines.Countries;
        var visitor = Visitor();
        var pages = new CountryPage[countries.Count];
        await Parallel.ForAsync(0, pages.Length, async (i, _) =>
            pages[i] = new CountryPage(countries[i], await visitor.OpenAsync($"/help/{countries[i].Code.ToLowerInvariant()}{ending}")));
        return pages;
    }
}

internal sealed record CountryPage(CountryHelplines Country, HtmlPage Page)
{
    public override string ToString() => Page.Address;
}

/// <summary>Tests that look at every country share the pages.</summary>
[CollectionDefinition(Name)]
public sealed class EveryCountry : ICollectionFixture<CountryPages>
{
    public const string Name = "every country";
}
