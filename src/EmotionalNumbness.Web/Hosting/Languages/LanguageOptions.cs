using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>The languages of the interface: section <c>Languages</c>.</summary>
internal sealed class LanguageOptions : IValidatableObject
{
    public const string Section = "Languages";

    /// <summary>Stands at the site's root.</summary>
    public const string Default = "en";

    /// <summary>Further languages, each below <c>/{tag}</c>. The pseudo-languages <c>qps-ploc</c> and <c>qps-plocm</c> are for tests.</summary>
    public IList<string> Also { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from tag in Also
        where !IsLanguage(tag)
        select new ValidationResult($"{Section}:{nameof(Also)} has “{tag}”, which is no language tag. Write one such as es or pt-BR.");

    private static bool IsLanguage(string tag)
    {
        try
        {
            // Any word of the right form would do, if only those that somebody speaks were not asked for.
            return tag is PseudoLocalizer.Language or PseudoLocalizer.MirroredLanguage || CultureInfo.GetCultureInfo(tag, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
