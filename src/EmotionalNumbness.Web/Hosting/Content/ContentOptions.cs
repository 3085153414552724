using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>Where the content is: section <c>Content</c>.</summary>
internal sealed partial class ContentOptions : IValidatableObject
{
    public const string Section = "Content";

    /// <summary>The content folder: absolute, or looked for beside the program and in the folders above it.</summary>
    public string Directory { get; set; } = "content";

    /// <summary>Another content folder, in which drafts are shown below <c>/preview/{token}</c>. Empty: none is.</summary>
    public string PreviewDirectory { get; set; } = "";

    /// <summary>Known to those who may look at drafts: 20 letters, digits, "-" or "_", or more.</summary>
    public string PreviewToken { get; set; } = "";

    public bool HasPreview => PreviewDirectory.Length > 0;

    public bool HasGoodPreview => !HasPreview || LongPlainWord().IsMatch(PreviewToken);

    /// <summary>After this many days a helpline's page says when it was last checked, and puts the emergency number first.</summary>
    public int HelplineMaxAgeDays { get; set; } = 365;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HelplineMaxAgeDays < 1)
            yield return new ValidationResult($"{Section}:{nameof(HelplineMaxAgeDays)} is a number of days above 0.");
        if (!HasGoodPreview)
            yield return new ValidationResult($"{Section}:{nameof(PreviewToken)} has to be 20 letters, digits, “-” or “_”, or more: whoever knows it reads drafts.");
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{20,200}$")]
    private static partial Regex LongPlainWord();
}
