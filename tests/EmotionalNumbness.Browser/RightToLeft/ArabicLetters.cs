using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Browser.RightToLeft;

/// <summary>
/// Words in Arabic letters that mean nothing: enough to see which way a page runs. They are made while a test runs, so that nobody
/// takes them for a translation.
/// </summary>
internal sealed partial class ArabicLetters(IStringLocalizer inner) : IStringLocalizer
{
    public const string Language = "ar";

    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    public LocalizedString this[string name] => Dress(inner[name]);

    public LocalizedString this[string name, params object[] arguments] => Dress(inner[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures).Select(Dress);

    /// <summary>Every Latin letter gives its place in its alphabet to an Arabic one; all else stays.</summary>
    public static string Of(string text) => Latin().Replace(text, letter => Letters[char.ToLowerInvariant(letter.Value[0]) - 'a'].ToString());

    private static LocalizedString Dress(LocalizedString text) =>
        CultureInfo.CurrentUICulture.Name == Language ? new LocalizedString(text.Name, Of(text.Value), text.ResourceNotFound) : text;

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();
}

internal sealed class ArabicLettersFactory(IStringLocalizerFactory inner) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new ArabicLetters(inner.Create(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => new ArabicLetters(inner.Create(baseName, location));
}
