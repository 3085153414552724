using EmotionalNumbness.Web.Commands;
using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Appearance;
using EmotionalNumbness.Web.Hosting.Backups;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Content.Preview;
using EmotionalNumbness.Web.Hosting.Errors;
using EmotionalNumbness.Web.Hosting.Health;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Keeping;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Hosting.Limits;
using EmotionalNumbness.Web.Hosting.Proxies;
using EmotionalNumbness.Web.Hosting.RenderedPages;
using EmotionalNumbness.Web.Hosting.Security;
using EmotionalNumbness.Web.Hosting.Telemetry;
using EmotionalNumbness.Web.Hosting.Visitors;
using EmotionalNumbness.Web.Pages;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args);

var builder = SiteSettings.Read(args);
if (!builder.TryConfigure(() =>
    {
        builder.AddSiteLogging();
        builder.AddServer();
        builder.AddLimits();
        builder.AddProxies();
        builder.AddSite();
        builder.AddContent();
        builder.AddPreview();
        builder.AddLanguages();
        builder.AddVisitors();
        builder.AddAppearance();
        builder.AddRenderedPages();
        builder.AddKeeping();
        builder.AddSecurity();
        builder.AddJournal();
        builder.AddHealth();
        builder.AddBackups();
        builder.AddTelemetry();
        builder.AddPages();
    }))
    return 1;

var app = builder.Build();
app.SayVersion();
if (!app.Services.TryLoadContent())
    return 1;
if (!await app.TryOpenJournalsAsync())
    return 1;

app.UseProxies();
app.UseSecurity();
app.UseAskedBefore();
app.UseErrorPages();
app.UseSameSitePosts();
app.UsePreview();
app.UseLanguages();
app.UseOneAddressForEachPage();
app.UseKeeping();
app.UseInterruptedForms();
app.UseRouting();
app.UseTelemetry();
app.UsePageMethods();
app.UseRenderedPages();
app.UseRequestLog();
app.UseVisitorsGone();
app.UseLimits();
app.UseJournal();
app.UseWholeForms();
app.MapHealth();
app.MapSiteFiles();
app.MapKeeping();
app.MapPages();
return await app.ServeAsync();
