using System.Globalization;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Helplines.CrisisLanguage.Loading;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Web.Hosting.Content.Preview;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Hosting.Languages;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>
/// The guide, its translations, the helplines, the crisis language and the journal's words are watched apart, so that a slip in one never holds back a correction
/// in another.
/// </summary>
internal static class ContentSetup
{
    private const string GuideLanguage = LanguageOptions.Default;

    public static void AddContent(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<ContentOptions>(ContentOptions.Section);
        var directory = ContentDirectory.Find(options.Directory, builder.Environment.ContentRootPath);

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(services => LiveGuide(directory, services.GetRequiredService<ILogger<LiveContent<GuideContent>>>()));
        builder.Services.AddSingleton(services => LiveTranslations(directory, Languages(builder), services.GetRequiredService<ILogger<LiveContent<GuideTranslations>>>()));
        builder.Services.AddSingleton<GuideEditions>();
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
        builder.Services.AddTransient(services => EditionsFor(services).In(CultureInfo.CurrentUICulture));
        builder.Services.AddTransient(services => services.GetRequiredService<LiveContent<HelplineDirectory>>().Current);
        builder.Services.AddTransient(services => services.GetRequiredService<LiveContent<CrisisLanguageDetector>>().Current);
    }

    /// <summary>False where the content has errors; the program then does not start.</summary>
    public static bool TryLoadContent(this IServiceProvider services)
    {
        // All are loaded before giving up, so that an editor sees every problem at once; and side by side, since a start waits for them.
        var (guide, translations, helplines, crisisLanguage, journal) = (false, false, false, false, false);
        Parallel.Invoke(
            () => guide = services.GetRequiredService<LiveContent<GuideContent>>().Load(),
            () => translations = services.GetRequiredService<LiveContent<GuideTranslations>>().Load(),
            () => crisisLanguage = services.GetRequiredService<LiveContent<CrisisLanguageDetector>>().Load(),
            () => helplines = services.GetRequiredService<LiveContent<HelplineDirectory>>().Load(),
            () => journal = services.GetRequiredService<LiveContent<JournalEditions>>().IsLoaded);
        return guide && translations && helplines && crisisLanguage && journal;
    }

    /// <summary>The guide in a content folder, loaded anew whenever it changes there.</summary>
    public static LiveContent<GuideContent> LiveGuide(string directory, ILogger<LiveContent<GuideContent>> log) =>
        new(directory, [.. FilesOf(GuideLanguage), "references.json"], () => LoadGuide(directory), log);

    /// <summary>What a content folder has of the guide in the site's other languages, loaded anew whenever it changes there.</summary>
    public static LiveContent<GuideTranslations> LiveTranslations(string directory, IReadOnlyList<string> languages, ILogger<LiveContent<GuideTranslations>> log) => new(
        directory,
        [.. languages.Prepend(GuideLanguage).SelectMany(FilesOf), "references.json"],
        () => LoadTranslations(directory, languages),
        log);

    /// <summary>The site's languages beside the guide's. What is wrong with them is told at start, with the other settings.</summary>
    public static IReadOnlyList<string> Languages(WebApplicationBuilder builder) =>
        [.. (builder.Configuration.GetSection(LanguageOptions.Section).Get<LanguageOptions>() ?? new LanguageOptions()).Also];

    public static GuideLoad CheckGuide(string directory) => GuideLoader.Load(Source(directory));

    public static TranslationLoad CheckTranslation(string directory, string language) => TranslationLoader.Load(Source(directory), language);

    /// <summary>Of these languages, those that the content folder has anything of.</summary>
    public static IEnumerable<string> TranslationsIn(string directory, IEnumerable<string> languages) =>
        languages.Where(language => File.Exists(Path.Combine(directory, language, "labels.yaml")) && language != GuideLanguage);

    public static CrisisLanguageLoad CheckCrisisLanguage(string directory) =>
        CrisisLanguageLoader.Load(Path.Combine(directory, CrisisLanguageLoader.Folder));

    // Not the journal's words, which stand beside them: a slip there is none of the guide's.
    private static IEnumerable<string> FilesOf(string language) =>
        [$"{language}/*", $"{language}/guide/**/*", $"{language}/exercises/**/*", $"{language}/pages/**/*", $"{language}/images/**/*"];

    private static GuideSource Source(string directory) => new(directory, GuideLanguage, SiteAddresses.OpenToEditors);

    private static GuideEditions EditionsFor(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext?.IsPreview() is true
            ? services.GetRequiredService<PreviewContent>().Editions
            : services.GetRequiredService<GuideEditions>();

    private static ContentLoad<GuideContent> LoadGuide(string directory)
    {
        var loaded = CheckGuide(directory);
        return new ContentLoad<GuideContent>(
            loaded.Guide is { } guide ? new GuideContent(guide) : null,
            [.. loaded.Problems.Select(problem => problem.ToString())]);
    }

    private static ContentLoad<GuideTranslations> LoadTranslations(string directory, IEnumerable<string> languages)
    {
        var loads = TranslationsIn(directory, languages).Select(language => CheckTranslation(directory, language)).ToList();
        var translations = loads.Select(load => load.Translation).OfType<GuideTranslation>().ToList();
        return new ContentLoad<GuideTranslations>(
            translations.Count == loads.Count ? new GuideTranslations(translations) : null,
            [.. loads.SelectMany(load => load.Problems).Select(problem => problem.ToString())]);
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
