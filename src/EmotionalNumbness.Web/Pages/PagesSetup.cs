using EmotionalNumbness.Web.Hosting.RenderedPages;
using EmotionalNumbness.Web.Pages.Exercises;
using EmotionalNumbness.Web.Pages.Guide;
using EmotionalNumbness.Web.Pages.Help;
using EmotionalNumbness.Web.Pages.Journal;
using EmotionalNumbness.Web.Pages.Journal.Calendar;
using EmotionalNumbness.Web.Pages.Journal.CheckIns;
using EmotionalNumbness.Web.Pages.Journal.Keys;
using EmotionalNumbness.Web.Pages.Journal.Noticed;
using EmotionalNumbness.Web.Pages.Journal.Transfer;
using EmotionalNumbness.Web.Pages.Journal.Trends;
using EmotionalNumbness.Web.Pages.Shared.Components.HelpBar;
using Microsoft.AspNetCore.Mvc;

namespace EmotionalNumbness.Web.Pages;

internal static class PagesSetup
{
    private static readonly string[] RenderedOncePages = ["/Index", "/Text", "/Sources", "/Settings", "/Keep"];

    private static readonly string[] HelpPages = ["/Help/Index", "/Help/Country", "/Help/Card", "/Help/SavedFile"];

    // Opening hours begin and end on these minutes of the hour, so a page that says "open now" is right for so long.
    private static readonly TimeSpan HelpSlot = TimeSpan.FromMinutes(5);

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<SiteLinks>();
        builder.Services.AddScoped<HelpBarWords>();
        builder.Services.AddScoped<HoursWords>();
        builder.Services.AddScoped<LanguageNames>();
        builder.Services.AddScoped<LinePhrases>();
        builder.Services.AddScoped<ContactFile>();
        builder.Services.AddScoped<ExerciseFacts>();
        builder.Services.AddScoped<KeepAnswer>();
        builder.Services.AddScoped<JournalLinks>();
        builder.Services.AddScoped<SaveCarried>();
        builder.Services.AddScoped<LookAtWriting>();
        builder.Services.AddScoped<CheckInText>();
        builder.Services.AddScoped<CheckInWithEntry>();
        builder.Services.AddScoped<DayText>();
        builder.Services.AddScoped<TrendText>();
        builder.Services.AddScoped<KeyRequests>();
        builder.Services.AddSingleton<ArrivingFile>();
        builder.Services.PostConfigure<MvcOptions>(FormReading.Configure);
        builder.Services.AddTransient<SixWords>();
        builder.Services.AddRazorPages(options =>
        {
            options.AddJournalPages();
            foreach (var page in RenderedOncePages)
                options.Conventions.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(new RenderedOnce()));
            options.Conventions.AddFolderApplicationModelConvention("/Guide", model => model.EndpointMetadata.Add(new RenderedOnce()));
            options.Conventions.AddFolderApplicationModelConvention("/Exercises", model => model.EndpointMetadata.Add(new RenderedOnce()));
            foreach (var page in HelpPages)
                options.Conventions.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(new RenderedOnce(HelpSlot)));
        });
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapRazorPages().WithStaticAssets();
        app.MapHelpEndpoints();
        app.MapLeave();
    }
}
