using System.Collections.Frozen;
using System.Globalization;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>
/// The guide in each language of the site: the original, with what is translated laid over it. Both are watched apart,
/// so that a slip in a translation never holds back a correction of the original.
/// </summary>
internal sealed class GuideEditions(LiveContent<GuideContent> original, LiveContent<GuideTranslations> translations)
{
    private Laid? laid;

    /// <summary>In a language without a translation, the original.</summary>
    public GuideContent In(CultureInfo culture)
    {
        var (guide, translated) = (original.Current, translations.Current);
        var current = laid;
        if (current is null || current.Guide != guide || current.Translations != translated)
            laid = current = new Laid(guide, translated);
        return current.Editions.GetValueOrDefault(culture.Name, current.Original);
    }

    private sealed class Laid(GuideContent guide, GuideTranslations translations)
    {
        public GuideContent Guide { get; } = guide;

        public GuideTranslations Translations { get; } = translations;

        public GuideContent Original { get; } = guide.With(translations.All);

        public FrozenDictionary<string, GuideContent> Editions { get; } = translations.All.ToFrozenDictionary(
            translation => translation.Language,
            translation => new GuideContent(guide.Guide.In(translation)).With(translations.All),
            StringComparer.OrdinalIgnoreCase);
    }
}
