using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Helplines.CrisisLanguage.Loading;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Web.Hosting.Content.Preview;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>
/// The guide, the helplines and the crisis language are watched apart, so that a slip in one never holds back a correction
/// in another.
/// </summary>
internal static class ContentSetup
{
    private const string GuideLanguage = "en";

    public static void AddContent(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section)
            .Validate(options => options.HelplineMaxAgeDays > 0, $"{ContentOptions.Section}:{nameof(ContentOptions.HelplineMaxAgeDays)} is a number of days above 0.")
            .Validate(options => options.HasGoodPreview, $"{ContentOptions.Section}:{nameof(ContentOptions.PreviewToken)} has to be 20 letters, digits, “-” or “_”, or more: whoever knows it reads drafts.")
            .ValidateOnStart();
        var options = builder.Configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions();
        var directory = ContentDirectory.Find(options.Directory, builder.Environment.ContentRootPath);

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(services => LiveGuide(directory, services.GetRequiredService<ILogger<LiveContent<GuideContent>>>()));
        builder.Services.AddSingleton(services => new LiveContent<HelplineDirectory>(
            directory,
            ["helplines/*"],
            () => LoadHelplines(directory, services.GetRequiredService<TimeProvider>()),
            services.GetRequiredService<ILogger<LiveContent<HelplineDirectory>>>()));
        builder.Services.AddSingleton(services => new LiveContent<CrisisLanguageDetector>(
            directory,
            [$"{CrisisLanguageLoader.Folder}/*"],
            () => LoadCrisisLanguage(directory),
            services.GetRequiredService<ILogger<LiveContent<CrisisLanguageDetector>>>()));
        builder.Services.AddTransient(services => GuideFor(services).Current);
        builder.Services.AddTransient(services => services.GetRequiredService<LiveContent<HelplineDirectory>>().Current);
        builder.Services.AddTransient(services => services.GetRequiredService<LiveContent<CrisisLanguageDetector>>().Current);
    }

    /// <summary>False where the content has errors; the program then does not start.</summary>
    public static bool TryLoadContent(this IServiceProvider services)
    {
        // All are loaded before giving up, so that an editor sees every problem at once; and side by side, since a start waits for them.
        var (guide, helplines, crisisLanguage) = (false, false, false);
        Parallel.Invoke(
            () => guide = services.GetRequiredService<LiveContent<GuideContent>>().Load(),
            () => crisisLanguage = services.GetRequiredService<LiveContent<CrisisLanguageDetector>>().Load(),
            () => helplines = services.GetRequiredService<LiveContent<HelplineDirectory>>().Load());
        return guide && helplines && crisisLanguage;
    }

    /// <summary>The guide in a content folder, loaded anew whenever it changes there.</summary>
    public static LiveContent<GuideContent> LiveGuide(string directory, ILogger<LiveContent<GuideContent>> log) =>
        new(directory, [$"{GuideLanguage}/**/*", "references.json"], () => LoadGuide(directory), log);

    public static GuideLoad CheckGuide(string directory) =>
        GuideLoader.Load(new GuideSource(directory, GuideLanguage, SiteAddresses.OpenToEditors));

    public static CrisisLanguageLoad CheckCrisisLanguage(string directory) =>
        CrisisLanguageLoader.Load(Path.Combine(directory, CrisisLanguageLoader.Folder));

    private static LiveContent<GuideContent> GuideFor(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext?.IsPreview() is true
            ? services.GetRequiredService<PreviewContent>().Guide
            : services.GetRequiredService<LiveContent<GuideContent>>();

    private static ContentLoad<GuideContent> LoadGuide(string directory)
    {
        var loaded = CheckGuide(directory);
        return new ContentLoad<GuideContent>(
            loaded.Guide is { } guide ? new GuideContent(guide) : null,
            [.. loaded.Problems.Select(problem => problem.ToString())]);
    }

    private static ContentLoad<HelplineDirectory> LoadHelplines(string directory, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var loaded = HelplineLoader.Load(Path.Combine(directory, "helplines"), today);
        return new ContentLoad<HelplineDirectory>(
            loaded.Directory,
            [.. loaded.Problems.Where(problem => problem.IsError).Select(problem => problem.ToString())]);
    }

    private static ContentLoad<CrisisLanguageDetector> LoadCrisisLanguage(string directory)
    {
        var loaded = CheckCrisisLanguage(directory);
        return new ContentLoad<CrisisLanguageDetector>(loaded.Detector, [.. loaded.Problems.Select(problem => problem.ToString())]);
    }
}
