namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>Where the content is: section <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>The content folder: absolute, or looked for beside the program and in the folders above it.</summary>
    public string Directory { get; set; } = "content";

    /// <summary>After this many days a helpline's page says when it was last checked, and puts the emergency number first.</summary>
    public int HelplineMaxAgeDays { get; set; } = 365;
}
