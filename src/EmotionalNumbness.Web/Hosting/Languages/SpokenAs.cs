using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>
/// <c>written="es"</c> on an element: its text is in that language. Where the page is in another, it says so to
/// screen readers (<c>lang</c>) and to the layout (<c>dir</c>).
/// </summary>
[HtmlTargetElement(Attributes = Attribute)]
public sealed class SpokenAs : TagHelper
{
    private const string Attribute = "written";

    [HtmlAttributeName(Attribute)]
    public string Written { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = CultureInfo.CurrentUICulture;
        if (LanguageTags.Within(page, Written) is { } language)
            output.Attributes.SetAttribute("lang", language);
        if (LanguageTags.DirectionWithin(page, Written) is { } direction)
            output.Attributes.SetAttribute("dir", direction);
    }
}
