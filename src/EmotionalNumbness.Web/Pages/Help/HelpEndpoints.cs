using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Visitors;
using EmotionalNumbness.Web.Pages.Shared.Components.HelpBar;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>What the help pages answer beside HTML.</summary>
internal static class HelpEndpoints
{
    private const string ContactRoute = "/help/{country:alpha:length(2)}.vcf";

    public static void MapHelpEndpoints(this WebApplication app)
    {
        app.MapReading(SiteAddresses.HelpBar, Bar);
        app.MapReading(ContactRoute, Contacts);
        app.MapPost(SiteAddresses.Country, ChooseAsync);
    }

    /// <summary>The bar as data, for the script that puts it right once it knows the device's time zone.</summary>
    private static IResult Bar(HttpContext context, VisitorCountry visitor, HelpBarWords words)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(words.For(visitor));
    }

    private static IResult Contacts(string country, HelplineDirectory helplines, ContactFile contacts) =>
        helplines.For(country) is { } found && ContactFile.Has(found)
            ? Results.File(System.Text.Encoding.UTF8.GetBytes(contacts.For(found)), "text/vcard; charset=utf-8", $"help-{country}.vcf")
            : Results.NotFound();

    private static async Task<IResult> ChooseAsync(HttpContext context, HelplineDirectory helplines, SiteLinks links)
    {
        if (!context.Request.HasFormContentType)
            return Results.StatusCode(StatusCodes.Status400BadRequest);

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var code = form["code"].ToString();
        if (helplines.For(code) is { } country)
        {
            ChoiceCookies.Keep(context, CountryFinder.ChoiceCookie, country.Code);
            return Results.Redirect(links.HelpIn(country.Code));
        }

        if (code == CountryFinder.NoCountry)
            ChoiceCookies.Keep(context, CountryFinder.ChoiceCookie, CountryFinder.NoCountry);
        return Results.Redirect(links.Help);
    }
}
