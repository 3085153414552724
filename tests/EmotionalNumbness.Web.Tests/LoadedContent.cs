using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Web.Tests;

/// <summary>
/// The real content as the site loads it: read once for all the sites that serve it as it is. Reading it is most of a start; that a start
/// reads it, and a running site reads it again, is for the tests of another folder and of the built program.
/// </summary>
internal static class LoadedContent
{
    private static readonly GuideContent Guide = new(Repository.Guide);

    private static readonly GuideTranslations Translations = new([ContentSetup.CheckTranslation(Repository.Content, "es").Translation!]);

    private static readonly CrisisLanguageDetector CrisisLanguage = ContentSetup.CheckCrisisLanguage(Repository.Content).Detector!;

    public static void AddLoadedContent(this IServiceCollection all)
    {
        all.AddLoaded(Guide);
        all.AddLoaded(Translations);
        all.AddLoaded(Repository.Helplines);
        all.AddLoaded(CrisisLanguage);
    }

    private static void AddLoaded<T>(this IServiceCollection all, T loaded)
        where T : class =>
        all.AddSingleton(services => new LiveContent<T>(Repository.Content, [], () => new ContentLoad<T>(loaded, []), services.GetRequiredService<ILogger<LiveContent<T>>>()));
}
