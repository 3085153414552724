using EmotionalNumbness.Browser.RightToLeft;
using EmotionalNumbness.Web.Hosting.Languages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Browser.Site;

/// <summary>The site in languages that nobody speaks: longer words, mirrored ones, and Arabic letters.</summary>
public sealed class SiteInLanguages : IAsyncDisposable
{
    private readonly ArabicContent content = new();

    public SiteInLanguages(Browsing browsing) => Running = new RunningSite(
        browsing.Elsewhere.Address,
        UseArabicLetters,
        ("Content:Directory", content.Folder),
        ("Languages:Also:0", PseudoLocalizer.Language),
        ("Languages:Also:1", PseudoLocalizer.MirroredLanguage),
        ("Languages:Also:2", ArabicLetters.Language));

    public RunningSite Running { get; }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        content.Dispose();
    }

    private static void UseArabicLetters(IServiceCollection services)
    {
        var inner = services.Last(service => service.ServiceType == typeof(IStringLocalizerFactory)).ImplementationFactory!;
        services.AddSingleton<IStringLocalizerFactory>(provider => new ArabicLettersFactory((IStringLocalizerFactory)inner(provider)));
    }
}

/// <summary>Its tests share one site.</summary>
[CollectionDefinition(Name)]
public sealed class InLanguages : ICollectionFixture<SiteInLanguages>
{
    public const string Name = "in languages";
}
