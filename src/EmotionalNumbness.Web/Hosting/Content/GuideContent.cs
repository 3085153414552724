using EmotionalNumbness.Guide;
using EmotionalNumbness.Guide.Exercises;
using EmotionalNumbness.Guide.Search;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>One version of the guide with the search over it.</summary>
internal sealed class GuideContent(PublishedGuide guide, IReadOnlyList<GuideTranslation> translations)
{
    private static readonly string[] ComeWithTheProgram = ["about", "accessibility", "disclaimer", "privacy", "safety"];

    // Built on the first search: a start need not wait for it. Left to the garbage collector with its version,
    // since a reader may still be searching when an editor saves; it holds memory only.
    private readonly Lazy<GuideSearch> search = new(() => new GuideSearch(guide));

    public GuideContent(PublishedGuide guide)
        : this(guide, [])
    {
    }

    public PublishedGuide Guide { get; } = guide;

    public GuideSearch Search => search.Value;

    /// <summary>Pages that whoever hosts the site has added. The footer names them, as it does those that come with the program.</summary>
    public IEnumerable<Page> OwnPages => Guide.Pages.Where(page => !ComeWithTheProgram.Contains(page.Slug));

    /// <summary>The languages a part can be read in, the original's first.</summary>
    public IReadOnlyList<string> LanguagesOf(Part part) => LanguagesWhere(translation => translation.HasPart(part.Slug));

    public IReadOnlyList<string> LanguagesOf(Page page) => LanguagesWhere(translation => translation.HasPage(page.Slug));

    public IReadOnlyList<string> LanguagesOf(Exercise exercise) => LanguagesWhere(translation => translation.HasExercise(exercise.Slug));

    /// <summary>The languages in which the questions of <c>/start</c> can be answered, the original's first.</summary>
    public IReadOnlyList<string> LanguagesOfStart => LanguagesWhere(translation => translation.HasStart);

    /// <summary>The same, and it knows what else it is translated into.</summary>
    public GuideContent With(IReadOnlyList<GuideTranslation> all) => new(Guide, all);

    private string[] LanguagesWhere(Func<GuideTranslation, bool> has) =>
        [Guide.OriginalLanguage, .. translations.Where(has).Select(translation => translation.Language)];
}
