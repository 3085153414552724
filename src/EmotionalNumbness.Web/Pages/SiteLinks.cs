namespace EmotionalNumbness.Web.Pages;

/// <summary>
/// Links as pages write them: below the path base, which holds a host's sub-path and the language's prefix.
/// </summary>
internal sealed class SiteLinks(IHttpContextAccessor http)
{
    private HttpRequest Request => http.HttpContext!.Request;

    public string Home => To("/");

    public string Guide => To(SiteAddresses.Guide);

    public string WholeGuide => To(SiteAddresses.WholeGuide);

    public string Exercises => To(SiteAddresses.Exercises);

    public string Start => To(SiteAddresses.Start);

    public string Programme => To(SiteAddresses.Programme);

    public string Search => To(SiteAddresses.Search);

    public string Sources => To(SiteAddresses.Sources);

    public string Help => To(SiteAddresses.Help);

    public string HelpBar => To(SiteAddresses.HelpBar);

    public string FindCountry => To(SiteAddresses.FindCountry);

    public string Leave => To(SiteAddresses.Leave);

    public string Country => To(SiteAddresses.Country);

    public string Settings => To(SiteAddresses.Settings);

    /// <summary>Where a time zone can be chosen.</summary>
    public string SettingsZone => Settings + "#zone";

    public string Keep => To(SiteAddresses.Keep);

    /// <summary>How large the guide to keep is.</summary>
    public string KeptSize => To(SiteAddresses.KeptSize);

    public string Journal => To(SiteAddresses.Journal);

    /// <summary>What an unlocked journal keeps of exercises.</summary>
    public string JournalPractice => To($"{SiteAddresses.Journal}/exercises");

    /// <summary>The seven days, with those that were done.</summary>
    public string JournalDays => To($"{SiteAddresses.Journal}/programme");

    public string Unlock => To(SiteAddresses.Unlock);

    public string Manifest => To(SiteAddresses.Manifest);

    /// <summary>The address of this very page, for coming back to it after a choice.</summary>
    public string Here => Request.PathBase + Request.Path;

    /// <summary>The writing page with the part's prompt in it.</summary>
    public string WriteAbout(string slug) => $"{To(SiteAddresses.Journal)}/write?about={slug}";

    public string Part(string slug) => To($"{SiteAddresses.Guide}/{slug}");

    public string Exercise(string slug) => To($"{SiteAddresses.Exercises}/{slug}");

    /// <summary>The exercise, begun at once.</summary>
    public string BeginExercise(string slug) => Exercise(slug) + "#begin";

    /// <summary>Where an exercise's "better, the same, worse" goes.</summary>
    public string AfterExercise(string slug) => Exercise(slug) + "/after";

    /// <summary>An address that content gives, from the site's root.</summary>
    public string Anywhere(string address) => To(address);

    public string Text(string slug) => To($"/{slug}");

    public string HelpIn(string country) => To($"{SiteAddresses.Help}/{Lower(country)}");

    public string CardFor(string country) => To($"{SiteAddresses.Help}/{Lower(country)}/card");

    public string ContactFor(string country) => To($"{SiteAddresses.Help}/{Lower(country)}.vcf");

    public string FileFor(string country) => To($"{SiteAddresses.Help}/{Lower(country)}.html");

    /// <summary>The unlock page, which leads on to a page of the journal.</summary>
    public string UnlockFor(string page) => $"{Unlock}?to={Uri.EscapeDataString(page)}";

    private string To(string address) => Request.PathBase.Add(new PathString(address)).Value!;

    private static string Lower(string country) => country.ToLowerInvariant();
}
