using System.Collections.Frozen;
using System.Globalization;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>The journal's word lists in each language of the site.</summary>
internal sealed class JournalEditions(JournalContent original, IReadOnlyDictionary<string, JournalContent> translations)
{
    private readonly FrozenDictionary<string, JournalContent> translations = translations.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>In a language without a translation, the original.</summary>
    public JournalContent In(CultureInfo culture) => translations.GetValueOrDefault(culture.Name, original);

    /// <exception cref="InvalidDataException">Something has to be mended; the message names file and line.</exception>
    public static JournalEditions Read(string content, IEnumerable<string> languages)
    {
        var original = JournalContent.Read(content);
        return new JournalEditions(
            original,
            languages.Where(language => JournalContent.IsTranslated(content, language))
                .ToDictionary(language => language, language => original.In(content, language)));
    }
}
