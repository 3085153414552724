using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

/// <summary>What browsers and search engines ask for beside pages.</summary>
internal static class SiteFiles
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const int SecurityTextDays = 180;

    public static void MapSiteFiles(this WebApplication app)
    {
        app.MapStaticAssets().Add(NameCharset);
        app.MapPictures();
        app.MapReading(SiteAddresses.Sitemap, Sitemap);
        app.MapReading(SiteAddresses.Robots, Robots);
        app.MapReading(SiteAddresses.Manifest, Manifest);
        if (app.Services.GetRequiredService<SiteOptions>().SecurityContact.Length > 0)
            app.MapReading(SiteAddresses.SecurityText, SecurityText);
    }

    /// <summary>A script’s file names no character set in itself, so its answer does.</summary>
    private static void NameCharset(EndpointBuilder file)
    {
        var send = file.RequestDelegate!;
        file.RequestDelegate = context =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.ContentType is "text/javascript" or "text/css")
                    context.Response.ContentType += "; charset=utf-8";
                return Task.CompletedTask;
            });
            return send(context);
        };
    }

    private static IResult Sitemap(HttpContext context, SiteOptions site, GuideContent content, HelplineDirectory helplines)
    {
        var origin = site.OriginFor(context.Request);
        var guide = content.Guide;
        var addresses = new List<(string Address, DateOnly? Changed)>
        {
            (SiteAddresses.Home, null), (SiteAddresses.Guide, null), (SiteAddresses.WholeGuide, null), (SiteAddresses.Help, null), (SiteAddresses.Sources, null), (SiteAddresses.Keep, null),
        };
        // In another language, only what is written in it: the rest stands in the original's list.
        addresses.AddRange(guide.Parts.Where(part => part.Language == guide.Language).Select(part => ($"{SiteAddresses.Guide}/{part.Slug}", (DateOnly?)part.Reviewed)));
        if (guide.Language == guide.OriginalLanguage)
            addresses.AddRange([(SiteAddresses.Exercises, null), (SiteAddresses.Programme, null)]);
        if (guide.Exercises.Start.Language == guide.Language)
            addresses.Add((SiteAddresses.Start, null));
        addresses.AddRange(guide.Exercises.All.Where(exercise => exercise.Language == guide.Language).Select(exercise => ($"{SiteAddresses.Exercises}/{exercise.Slug}", (DateOnly?)exercise.Reviewed)));
        addresses.AddRange(guide.Pages.Where(page => page.Language == guide.Language).Select(page => ($"/{page.Slug}", (DateOnly?)page.Reviewed)));
        addresses.AddRange(helplines.Countries.Select(country => ($"{SiteAddresses.Help}/{country.Code.ToLowerInvariant()}", (DateOnly?)country.Checked)));

        var document = new XDocument(new XElement(Sitemaps + "urlset", addresses.Select(entry => new XElement(
            Sitemaps + "url",
            new XElement(Sitemaps + "loc", origin + context.Request.PathBase + entry.Address),
            entry.Changed is { } changed ? new XElement(Sitemaps + "lastmod", changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null))));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document, "application/xml", Encoding.UTF8);
    }

    private static IResult Robots(HttpContext context, SiteOptions site, SiteLanguages languages)
    {
        var roots = languages.Spoken.Select(language => languages.HomeIn(language).TrimEnd('/')).ToList();
        var refused = roots.SelectMany(root => new[] { SiteAddresses.Search, SiteAddresses.Leave, SiteAddresses.Journal }.Select(address => $"Disallow: {root}{address}"));
        var sitemaps = roots.Select(root => $"Sitemap: {site.OriginFor(context.Request)}{root}{SiteAddresses.Sitemap}");
        return Results.Text(string.Join('\n', ["User-agent: *", .. refused, .. sitemaps, ""]), "text/plain", Encoding.UTF8);
    }

    /// <summary>RFC 9116. The day it ends is less than a year ahead, as 2.5.5 recommends, and moves with each day.</summary>
    private static IResult SecurityText(HttpContext context, SiteOptions site, SiteLanguages languages, TimeProvider time)
    {
        var expires = time.GetUtcNow().UtcDateTime.Date.AddDays(SecurityTextDays).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        string[] lines =
        [
            $"Contact: {site.SecurityContact}",
            $"Expires: {expires}",
            $"Preferred-Languages: {string.Join(", ", languages.Spoken.Select(language => LanguageTags.Of(CultureInfo.GetCultureInfo(language))))}",
            $"Canonical: {site.OriginFor(context.Request)}{context.Request.PathBase}{SiteAddresses.SecurityText}",
        ];
        return Results.Text(string.Join('\n', lines) + "\n", "text/plain", Encoding.UTF8);
    }

    private static IResult Manifest(HttpContext context, SiteLinks links, IStringLocalizer<Words> words)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Json(
            new
            {
                id = links.Home,
                lang = LanguageTags.Of(CultureInfo.CurrentUICulture),
                dir = LanguageTags.DirectionOf(CultureInfo.CurrentUICulture),
                name = words["Site.Name"].Value,
                short_name = words["Site.ShortName"].Value,
                description = words["Home.Lead"].Value,
                start_url = links.Home,
                scope = links.Home,
                display = "standalone",
                background_color = "#fbf8f3",
                theme_color = "#5a1b3c",
                icons = new[]
                {
                    new { src = links.Home + "icons/icon.svg", sizes = "any", type = "image/svg+xml", purpose = "any" },
                    new { src = links.Home + "icons/icon-192.png", sizes = "192x192", type = "image/png", purpose = "any" },
                    new { src = links.Home + "icons/icon-512.png", sizes = "512x512", type = "image/png", purpose = "any" },
                    new { src = links.Home + "icons/icon-512.png", sizes = "512x512", type = "image/png", purpose = "maskable" },
                },
            },
            contentType: "application/manifest+json");
    }

    /// <summary>Pictures of the guide live with its text.</summary>
    private static void MapPictures(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<ContentOptions>();
        var directory = Path.Combine(ContentDirectory.Find(options.Directory, app.Environment.ContentRootPath), "en", "images");
        if (Directory.Exists(directory))
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(directory), RequestPath = "/images" });
    }
}
