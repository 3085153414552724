using System.Collections.Frozen;
using System.Globalization;
using EmotionalNumbness.Web.Hosting.Content;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>The journal's word lists in each language of the site.</summary>
internal sealed class JournalEditions(JournalContent original, IReadOnlyDictionary<string, JournalContent> translations)
{
    private readonly FrozenDictionary<string, JournalContent> translations = translations.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>In a language without a translation, the original.</summary>
    public JournalContent In(CultureInfo culture) => translations.GetValueOrDefault(culture.Name, original);

    /// <summary>As <see cref="Read"/>, with what is wrong in place of an exception.</summary>
    public static ContentLoad<JournalEditions> Load(string content, IReadOnlyList<string> languages)
    {
        try
        {
            return new ContentLoad<JournalEditions>(Read(content, languages), []);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new ContentLoad<JournalEditions>(null, [unreadable.Message]);
        }
    }

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
