using System.Collections.Frozen;

namespace EmotionalNumbness.Web.Pages;

/// <summary>The addresses the site answers, kept once. Addresses of parts, pages and countries come from content.</summary>
internal static class SiteAddresses
{
    public const string Home = "/";
    public const string Guide = "/guide";
    public const string WholeGuide = "/guide/all";
    public const string Exercises = "/exercises";
    public const string Start = "/start";
    public const string Programme = "/programme";
    public const string Search = "/search";
    public const string Sources = "/sources";
    public const string Help = "/help";
    public const string HelpBar = "/help/bar";
    public const string FindCountry = "/help/find";
    public const string Leave = "/exit";
    public const string Country = "/country";
    public const string Settings = "/settings";
    public const string Keep = "/keep";
    public const string KeptGuide = "/keep/guide";
    public const string KeptSize = "/keep/size";
    public const string Journal = "/journal";
    public const string Unlock = "/journal/unlock";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string SecurityText = "/.well-known/security.txt";
    public const string Manifest = "/site.webmanifest";
    public const string ServiceWorker = "/service-worker.js";

    /// <summary>What a text of the guide may link to beside parts and pages.</summary>
    public static readonly FrozenSet<string> OpenToEditors = FrozenSet.Create(Home, Guide, WholeGuide, Exercises, Start, Programme, Search, Sources, Help, Journal);
}
